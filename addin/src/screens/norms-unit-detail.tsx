import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import { norms as methodsEn } from '../../../shared/i18n/en/norms.ts';
import { capital, vietnameseDate } from '../../../shared/i18n/format.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import { norms as methodsVi } from '../../../shared/i18n/vi/norms.ts';
import type { ScopeNorm } from '../../../shared/norms/result.ts';
import type { NormLine } from '../../../shared/tables/norm-lines.ts';
import type { NormsView } from '../flows/types.ts';
import { useText, useWords } from '../ui/text.tsx';
import { RowLink, useBehind } from './behind.tsx';
import type { OnRow } from './behind.tsx';
import { UnitFields } from './norms-unit-fields.tsx';
import { UnitHome, UnitPeople } from './norms-unit-people.tsx';
import type { UnitLine } from './norms-units.ts';
import { actualRows, personRows, placeRows, quotaRowsOf } from './norms-rows.ts';
import { termsIn } from './result-names.ts';
import { signed } from './signed.ts';

const WORDS = { vi, en };
const METHODS = { vi: methodsVi, en: methodsEn };

const useStyles = makeStyles({
  body: { padding: `0 0 ${tokens.spacingVerticalM} 24px`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: `0 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
});

export interface UnitPartProps {
  readonly line: UnitLine;
  readonly view: NormsView;
  readonly names: Names;
  readonly onRow: OnRow;
}

/** Everything behind one unit's line, each number with the way to its rows. */
export function UnitDetail(props: UnitPartProps) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const { line: { norm, name }, view, onRow } = props;
  const [row] = placeRows(view.places.units.get(norm.unit), norm.unit, words.unitRow);
  return (
    <div className={styles.body}>
      {row && <div><RowLink row={{ ...row, note: name }} onRow={onRow} /></div>}
      <Norms {...props} />
      <Outside {...props} />
      <UnitFields {...props} />
      <UnitHome {...props} />
      <UnitPeople {...props} />
    </div>
  );
}

/** One part of the detail, with its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return <section><h4 className={styles.heading}>{title}</h4>{children}</section>;
}

/** The unit's numbers by every method: those of quotas with links, reference norms marked as such. */
function Norms({ line: { norm }, view, onRow }: UnitPartProps) {
  const styles = useStyles();
  const { lang, number } = useText();
  const words = useWords(WORDS);
  const methods = useWords(METHODS);
  const behind = useBehind(onRow);
  const lines = view.normLines[lang].filter((line) => line.unit === norm.unit);
  const scopes: readonly Pick<ScopeNorm, 'quota' | 'conflict' | 'actualKeys' | 'armedForcesCounted'>[] = [norm, ...norm.others];
  return (
    <Part title={words.normsTitle}>
      <ul className={styles.list}>
        {lines.map((line, at) => {
          const scope = line.role === 'quota' ? scopes[at] : undefined;
          const what = `${methods.methods[line.method]}${line.scope ? ` (${scopeName(line.scope, lang)})` : ''}`;
          const shown = line.number === null ? words.notGiven : number(line.number);
          return (
            <li key={`${line.method}|${line.reference}|${at}`}>
              <strong>{methods.methods[line.method]}</strong>: {scope ? behind.number(line.number === null && scope.conflict.length === 0 ? methods.noQuota : shown, what, quotaRowsOf(view, norm.unit, scope)) : shown}
              {line.actual !== null && scope && <> · {words.actual} {behind.number(number(line.actual), `${what}, ${words.actual}`, actualRows(view, norm, scope, termsIn(lang).outside['armed-forces']))}</>}
              {line.difference !== null && <> · {words.difference} {scope ? behind.number(signed(line.difference, number), `${what}, ${words.difference}`, [...quotaRowsOf(view, norm.unit, scope), ...actualRows(view, norm, scope, termsIn(lang).outside['armed-forces'])]) : signed(line.difference, number)}</>}
              {line.verdict !== null && <> · {termsIn(lang).verdicts[line.verdict]}</>}
              {line.role === 'reference' && <> · <em>{words.reference}</em></>}
              <div className={styles.note}><SourceText line={line} effective={effectiveOf(view, scope)} /></div>
            </li>
          );
        })}
      </ul>
      {behind.panel}
    </Part>
  );
}

function effectiveOf({ input }: NormsView, scope: { readonly quota: string | null } | undefined): string | null {
  return scope === undefined || scope.quota === null ? null : input.quotas.find((quota) => quota.id === scope.quota)?.effectiveFrom ?? null;
}

function scopeName(scope: NonNullable<NormLine['scope']>, lang: 'vi' | 'en'): string {
  const terms = termsIn(lang);
  return `${terms.scopeBlocks[scope.block]}: ${terms.counted[scope.counted]}${scope.armedForces ? `; ${terms.withArmedForces}` : ''}`;
}

/** Scope, document, dates, status, then what has to be said about the number. */
function SourceText({ line, effective }: { readonly line: NormLine; readonly effective: string | null }) {
  const { lang, say } = useText();
  const words = useWords(WORDS);
  const parts = [
    line.scope && scopeName(line.scope, lang), line.source ?? (line.method === 'assigned' && line.number !== null ? words.noDocument : null),
    line.date && vietnameseDate(line.date), effective && say(words.effective, { date: vietnameseDate(effective) }), line.status,
  ].filter((part) => part);
  return <>{[`${parts.join(' · ')}${parts.length > 0 ? '.' : ''}`, ...line.notes].join(' ').trim()}</>;
}

/** Who is in no quota here, by reason. */
function Outside({ line: { norm }, view, onRow }: UnitPartProps) {
  const styles = useStyles();
  const { lang, number } = useText();
  const words = useWords(WORDS);
  const behind = useBehind(onRow);
  const terms = termsIn(lang);
  return (
    <Part title={words.outsideTitle}>
      {norm.outside.length === 0 && <div className={styles.note}>{words.outsideNone}</div>}
      <ul className={styles.list}>
        {norm.outside.map(({ reason, count, keys }) => {
          const rows = reason === 'armed-forces' ? placeRows(view.places.armedForces.get(norm.unit), norm.unit, terms.outside[reason]) : personRows(view, keys);
          return <li key={reason}>{capital(terms.outside[reason])}: {behind.number(number(count), terms.outside[reason], rows)}{reason === 'armed-forces' && <span className={styles.note}> ({words.armedNote})</span>}</li>;
        })}
      </ul>
      {behind.panel}
    </Part>
  );
}
