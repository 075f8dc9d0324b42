import { review as en } from '../i18n/en/review.ts';
import { review as vi } from '../i18n/vi/review.ts';
import type { TableContext } from './context.ts';
import type { OutputCell } from './output.ts';
import { lineChanges, versionLine } from './plan-lines.ts';
import type { LineChange, LinePart, VersionLine } from './plan-lines.ts';

/** So với lần trước: one cell for each line of the plan; blank where there was no version before. */
export function changeCells(context: TableContext): readonly OutputCell[] {
  const { result } = context;
  const now = result.plan.lines.map((line) => versionLine(result, line));
  if (!result.before) return now.map(() => null);
  return lineChanges(result.before, now).changes.map((change, at) => changeCell(context, change, now[at]!));
}

/** "Giữ", "Mới, thay Lò Văn Thử", "Đổi: phòng Kinh tế → Văn phòng". */
export function changeCell(context: Pick<TableContext, 'lang' | 'say' | 'terms'>, change: LineChange, now: VersionLine): OutputCell {
  const { lang, say } = context;
  const words = lang === 'en' ? en : vi;
  switch (change.kind) {
    case 'kept': return { value: words.kept, tone: 'muted' };
    case 'new': return { value: words.fresh, tone: 'good' };
    case 'replaces': return { value: say(words.replaces, { person: change.before.person }), tone: 'good' };
    case 'moved': return { value: say(words.moved, { unit: change.before.unit, field: change.before.field }), tone: 'warning' };
    case 'changed': return { value: say(words.changed, { what: changeText(context, change, now) }), tone: 'warning' };
  }
}

/** "phòng Kinh tế → Văn phòng; thời gian ...". */
export function changeText(context: Pick<TableContext, 'lang' | 'say' | 'terms'>, { parts, before }: Extract<LineChange, { kind: 'changed' }>, now: VersionLine): string {
  return parts.map((part) => partText(context, part, before, now)).join('; ');
}

function partText({ lang, say, terms }: Pick<TableContext, 'lang' | 'say' | 'terms'>, part: LinePart, before: VersionLine, now: VersionLine): string {
  const words = lang === 'en' ? en : vi;
  const days = (line: VersionLine) => line.days.map((day) => terms.weekdays[day]).join(', ') || words.noDays;
  return say(words.parts[part], {
    measure1: before.measure, measure2: now.measure, from1: before.from, from2: now.from, room1: before.room, room2: now.room,
    days1: days(before), days2: days(now), date1: before.start, date2: before.end, date3: now.start, date4: now.end,
  });
}
