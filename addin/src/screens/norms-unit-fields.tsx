import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import { numberText } from '../../../shared/i18n/format.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import type { FieldShortage } from '../../../shared/shortages/result.ts';
import { useText, useWords } from '../ui/text.tsx';
import { useBehind } from './behind.tsx';
import { Part } from './norms-unit-detail.tsx';
import type { UnitPartProps } from './norms-unit-detail.tsx';
import { personRows, placeRows } from './norms-rows.ts';
import { termsIn } from './result-names.ts';

const WORDS = { vi, en };
const FULL_WEEK = 5;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: 'end', verticalAlign: 'bottom', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, overflowWrap: 'normal', padding: `0 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}` },
  first: { width: '27%', textAlign: 'start', paddingLeft: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0`, verticalAlign: 'top' },
  figure: { textAlign: 'end', padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' },
  note: { color: tokens.colorNeutralForeground2, display: 'block' },
  help: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Need, full-time, concurrent, support and missing of every field that someone needs or works in. */
export function UnitFields({ line: { unit, shortage }, view, names, onRow }: UnitPartProps) {
  const styles = useStyles();
  const { lang, number } = useText();
  const words = useWords(WORDS);
  const behind = useBehind(onRow);
  const fields = shortage.fields
    .filter((field) => field.need + field.have + field.concurrentFifths + field.support > 0)
    .toSorted((a, b) => b.missing - a.missing);
  const hasData = unit.hasData;
  const cells = (field: FieldShortage) => {
    const name = names.field(field.field);
    const people = (what: string, text: string, keys: readonly string[]) => behind.number(text, `${name}, ${what}`, personRows(view, keys));
    const { keys } = field;
    const needRow = placeRows(view.places.needs.get(`${unit.code}/${field.field}`), unit.code, name);
    return [
      behind.number(number(field.need), `${name}, ${words.need}`, needRow),
      hasData ? people(words.fullTime, number(field.fullTime), keys.fullTime) : '–',
      hasData ? people(words.concurrent, numberText(field.concurrentFifths / FULL_WEEK, lang), [...keys.concurrent, ...keys.partTime]) : '–',
      hasData ? people(words.support, number(field.support), keys.support) : '–',
      hasData ? <strong>{behind.number(number(field.missing), `${name}, ${words.missing}`, field.missing === 0 ? [] : [...needRow, ...personRows(view, [...keys.fullTime, ...keys.partTime])])}</strong> : '–',
    ];
  };
  if (fields.length === 0) return <Part title={words.fieldsTitle}><div className={styles.note}>{words.fieldsNone}</div></Part>;
  return (
    <Part title={words.fieldsTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>{words.fieldsTitle}</th>
            {[words.need, words.fullTime, words.concurrentHead, words.support, words.missing].map((title) => <th key={title} scope="col" className={styles.head}>{title}</th>)}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.field} className={styles.row}>
              <th scope="row" className={styles.name} title={names.field(field.field)}>{termsIn(lang).fieldShort[field.field]}<Notes field={field} /></th>
              {cells(field).map((cell, at) => <td key={COLUMNS[at]} className={styles.figure}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {behind.panel}
      <p className={styles.help}>{words.fieldsHelp}</p>
    </Part>
  );
}

const COLUMNS = ['need', 'fullTime', 'concurrent', 'support', 'missing'] as const;

function Notes({ field }: { readonly field: FieldShortage }) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const notes = [
    field.nobody && field.need > 0 ? words.nobody : '', field.singlePointOfFailure ? words.single : '',
    field.need > 0 && field.fullTimeRequired ? words.mustFullTime : '', field.need > 0 ? words.needSource[field.needSource] : '',
  ].filter((note) => note !== '');
  return notes.length > 0 && <span className={styles.note}>{notes.join('; ')}</span>;
}
