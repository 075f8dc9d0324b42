import type { CellPlace } from '../flows/fix.ts';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';
import type { Written } from './job.ts';
import { useFixText } from './use-fix-text.ts';

/** More than these are counted, not named. */
const NAMED = 20;

/** What a fix or an undo did, and which cells it left alone and why. */
export function WrittenNotice({ written }: { readonly written: Written }) {
  const { t, say } = useText();
  const own = useFixText();
  const { how, count, kept, newer = [] } = written;
  const left = kept.length + newer.length;
  return (
    <Notice tone={left > 0 ? 'warning' : 'good'} live>
      {count > 0 || left === 0 ? say(t[how], { count }) : null}
      {kept.length > 0 && <div>{say(how === 'fixed' ? t.keptFormulas : t.keptChanged, { count: kept.length, cells: cellNames(kept) })}</div>}
      {newer.length > 0 && <div>{say(own.keptNewer, { count: newer.length, cells: cellNames(newer) })}</div>}
    </Notice>
  );
}

/** "Nhân sự: C5, C8; Kiêm nhiệm: D2". */
function cellNames(places: readonly CellPlace[]): string {
  const bySheet = Map.groupBy(places.slice(0, NAMED), ({ sheet }) => sheet);
  const named = [...bySheet].map(([sheet, cells]) => `${sheet}: ${cells.map(({ cell }) => cell).join(', ')}`).join('; ');
  return places.length > NAMED ? `${named}…` : named;
}
