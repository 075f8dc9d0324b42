import { Field, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ColumnDecl, SheetDecl } from '../../../shared/sheets/declare.ts';
import type { ColumnReading } from '../../../shared/sheets/describe.ts';
import { columnLetters } from '../../../shared/sheets/address.ts';
import { lists } from '../../../shared/sheets/lists.ts';
import { IGNORED } from '../../../shared/sheets/mapping.ts';
import type { MappingTexts } from '../../../shared/i18n/vi/mapping.ts';
import { useText } from '../ui/text.tsx';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  place: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unsure: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  samples: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  label: { overflowWrap: 'anywhere' },
  // the longest choice must not widen a narrow pane
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '> select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

interface MappingColumnProps {
  readonly decl: SheetDecl;
  readonly column: ColumnReading;
  /** A person chose this column's meaning, now or earlier. */
  readonly isChosen: boolean;
  readonly words: MappingTexts;
  readonly onChoose: (target: string) => void;
}

/** Lists short enough that people tick their values in columns of their own. */
const TICKED = 8;

/** Nobody but a person can say what it is, or the reader was not certain. */
export function isUnsure({ how }: ColumnReading): boolean {
  return how === 'near' || how === 'none' || how === 'duplicate';
}

/** One column of a page: its title, what stands in it, and what it is read as. */
export function MappingColumn({ decl, column, isChosen, words, onChoose }: MappingColumnProps) {
  const styles = useStyles();
  const { say, lang } = useText();
  const columns = Object.entries(decl.columns);
  const held = column.holds === undefined || column.holds === column.target ? undefined : decl.columns[column.holds];
  const choiceOf = (target: string, choice: string): string => (held && target === column.target ? say(words.held, { choice, name: held.title }) : choice);
  const ticked = columns.flatMap(([key, one]) => (one.list === undefined || lists[one.list].length > TICKED ? [] : [{ key, column: one, list: one.list }]));
  return (
    <li className={styles.item}>
      <div className={styles.place}>
        <span>{say(words.column, { letters: columnLetters(column.index) })}</span>
        <span className={mergeClasses(isUnsure(column) && styles.unsure)}>{held ? words.heldHow : words.how[column.how]}</span>
      </div>
      <Field className={styles.field} label={{ className: styles.label, children: say(words.readAs, { title: column.title }) }}>
        <Select className={styles.select} value={column.target ?? IGNORED} onChange={(_event, data) => onChoose(data.value)}>
          {isChosen && <option value="">{words.auto}</option>}
          <option value={IGNORED}>{words.ignore}</option>
          <optgroup label={say(words.groupColumns, { name: decl.title })}>
            {columns.map(([key, one]) => <option key={key} value={key}>{titleOf(one)}</option>)}
          </optgroup>
          <optgroup label={words.groupTicks}>
            {ticked.flatMap(({ key, column: one, list }) => lists[list].map((entry) => (
              <option key={`${key}=${entry.code}`} value={`${key}=${entry.code}`}>{choiceOf(`${key}=${entry.code}`, say(words.tick, { column: one.title, value: entry[lang] }))}</option>
            )))}
          </optgroup>
        </Select>
      </Field>
      <div className={styles.samples}>{column.samples.length === 0 ? words.noSamples : say(words.samples, { samples: column.samples.join(' · ') })}</div>
    </li>
  );
}

function titleOf({ title, required }: ColumnDecl): string {
  return required ? `${title} *` : title;
}
