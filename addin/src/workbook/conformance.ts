import { people, second } from './conformance/fixtures.ts';
import { describeOurSheets } from './conformance/our-sheets.ts';
import { describePersonsSheets } from './conformance/persons-sheets.ts';
import type { PortUnderTest, WorkbookFixture } from './conformance/port-under-test.ts';
import { describeReading } from './conformance/reading.ts';
import type { WorkbookPort } from './port.ts';

export { rulesOfModel, type SheetRules, type WorkbookFixture } from './conformance/port-under-test.ts';

/**
 * What every workbook port keeps, whatever is behind it. Run it from a test file of the implementation.
 * @param rulesOf looks behind the port: no port tells rules
 */
export function describeWorkbookPort(name: string, make: (fixture: WorkbookFixture) => Promise<WorkbookPort>, rulesOf: PortUnderTest['rulesOf']): void {
  const port: PortUnderTest = { name, open: () => make({ sheets: [people, second], template: 'commune/1' }), rulesOf };
  describeReading(port);
  describePersonsSheets(port);
  describeOurSheets(port);
}
