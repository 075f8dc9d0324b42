import type { TaskTexts } from '../vi/tasks.ts';

/** The further tasks on the start screen. */
export const tasks: TaskTexts = {
  title: 'Other tasks',
  back: 'Back to the job',
  names: {
    policies: { name: 'Compare both policies', help: 'Every commune first or the worst shortages first: see both, then choose.' },
    merge: { name: 'Merge commune and sender files', help: 'Puts the files that came in into the provincial workbook.' },
    payroll: { name: 'Reconcile with payroll', help: 'Who is on one side only, seconded in or away, unit by unit.' },
    lists: { name: 'Export lists', help: 'Lists for decisions as files of their own: by form, sending place or commune.' },
    versions: { name: 'Versions of the plan', help: 'Keep the plan under a name; compare any two versions.' },
    template: { name: 'Create a template', help: 'For a commune, a sending agency, or the provincial workbook.' },
    mapping: { name: 'Map columns', help: 'See what each column is taken for and correct it; the file remembers.' },
    remove: { name: 'Remove everything of Commune Staffing', help: 'Gives the workbook back with your own sheets only. Shows first what goes.' },
  },
};
