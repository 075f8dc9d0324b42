import type { WorkbookPort } from '../workbook/port.ts';
import type { Job } from './job.ts';
import type { PaneFlows, Where } from './pane-flows.ts';
import type { TemplateDelivery } from './template-delivery.ts';
import type { JobActions } from './use-job.ts';

/** What the screen of a further task gets from the pane. */
export interface TaskScreenProps {
  readonly job: Job;
  readonly port: WorkbookPort;
  readonly flows: PaneFlows;
  readonly actions: JobActions;
  /** How a file made here reaches the person. */
  readonly templates: TemplateDelivery;
  readonly where: Where;
  /** The person came here by an action: the heading takes the focus. */
  readonly focus: boolean;
  /** The sheet that the person came about. */
  readonly about?: string | undefined;
  /** Makes the plan from the workbook as it is and goes on to the result. */
  readonly onPlan: () => void;
  /** Goes on to what the check found. */
  readonly onFindings: () => void;
}
