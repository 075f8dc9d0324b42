import { describe, expect, it } from 'vitest';
import { uglyFiles, zipOf } from '../../../testing/packages.ts';
import { losses } from '../../../testing/compare/packages.ts';
import { validatorProblems } from '../../../testing/referees.ts';
import { MemoryWorkbook } from '../memory.ts';
import { Package } from './package.ts';
import { renameSheets } from './rename-sheets.ts';

const ugly = zipOf(uglyFiles());

describe('sheets that were renamed', () => {
  it('have their new names in the list, in names, rules and charts, and nothing else changes', async () => {
    const workbook = await MemoryWorkbook.open(ugly, 'x.xlsx');
    workbook.model.renameSheet('Danh mục & tên', "Mục 'mới' 2");
    workbook.model.renameSheet('Nhân sự', 'Người');
    const bytes = await workbook.toXlsx();
    const pack = Package.open(bytes);
    expect(pack.text('xl/workbook.xml')).toContain(`name="Mục 'mới' 2"`);
    expect(pack.text('xl/workbook.xml')).toContain("'Mục ''mới'' 2'!$A$1:$A$3");
    expect(pack.text('xl/worksheets/sheet1.xml')).toContain("<xm:f>'Mục ''mới'' 2'!$A$1:$A$3</xm:f>");
    expect(pack.text('xl/charts/chart1.xml')).toContain("<c:f>'Người'!$C$2:$C$4</c:f>");
    const again = await MemoryWorkbook.open(bytes, 'x.xlsx');
    expect((await again.sheets()).map((sheet) => sheet.name)).toEqual(['Người', "Mục 'mới' 2"]);
    expect(again.model.sheets[0]?.validations.at(-1)?.values).toEqual(['Kế toán', 'Đất đai', 'Công nghệ']);
    expect(await validatorProblems(bytes)).toEqual(await validatorProblems(ugly));
    again.model.renameSheet("Mục 'mới' 2", 'Danh mục & tên');
    again.model.renameSheet('Người', 'Nhân sự');
    expect(losses(ugly, await again.toXlsx())).toEqual([]);
  });

  it('leave every part alone when none was', async () => {
    const pack = Package.open(ugly);
    renameSheets(pack, new Map());
    expect(Buffer.compare(await pack.save(), await Package.open(ugly).save())).toBe(0);
  });
});
