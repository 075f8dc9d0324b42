import { MEASURES } from '../../../../shared/catalog/codes.ts';
import type { StaffingCase } from '../../../../shared/norms/staffing-case.ts';
import type { ListAbout } from '../../../../shared/tables/decision-lists/decision-list.ts';
import type { ChosenLine } from '../../../../shared/tables/decision-lists/choose.ts';

/** Every list that these lines can make: forms in the order of the measures, agencies and communes in their own. */
export function listsOf(lines: readonly ChosenLine[], { senders, units }: Pick<StaffingCase, 'senders' | 'units'>): readonly ListAbout[] {
  const codes = [...senders, ...units].map(({ code, order }) => ({ code, order, isUnit: /^\d{5}$/.test(code) }))
    .toSorted((a, b) => Number(a.isUnit) - Number(b.isUnit) || a.order - b.order);
  const every: readonly ListAbout[] = [
    ...MEASURES.map((measure): ListAbout => ({ by: 'form', measure })),
    ...codes.map(({ code }): ListAbout => ({ by: 'sender', code })),
    ...codes.filter(({ isUnit }) => isUnit).map(({ code }): ListAbout => ({ by: 'unit', code })),
  ];
  return every.filter((about) => lines.some((line) => isListed(line, about)));
}

/** A place that sends is another than the one where the work is; somebody on concurrent duty is sent by nobody. */
export function isListed({ line }: ChosenLine, about: ListAbout): boolean {
  switch (about.by) {
    case 'form': return line.measure === about.measure;
    case 'sender': return line.from === about.code && line.from !== line.toUnit;
    case 'unit': return line.toUnit === about.code;
  }
}

/** One text for each list, to tell them apart. */
export function aboutId(about: ListAbout): string {
  return about.by === 'form' ? `form/${about.measure}` : `${about.by}/${about.code}`;
}
