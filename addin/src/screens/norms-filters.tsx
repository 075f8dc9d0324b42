import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { capital } from '../../../shared/i18n/format.ts';
import { listEntries } from '../../../shared/catalog/list-entries.ts';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import { useText, useWords } from '../ui/text.tsx';
import { NO_FILTER, choicesIn } from './norms-units.ts';
import type { UnitFilter, UnitLine } from './norms-units.ts';
import { termsIn } from './result-names.ts';

const WORDS = { vi, en };

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalS },
  wide: { gridColumn: '1 / -1' },
  narrow: { minWidth: 0 },
});

interface NormsFiltersProps {
  readonly lines: readonly UnitLine[];
  readonly filter: UnitFilter;
  readonly onFilter: (filter: UnitFilter) => void;
  readonly names: Names;
}

/** Name, kind, border, verdict, field: what the list shows. */
export function NormsFilters({ lines, filter, onFilter, names }: NormsFiltersProps) {
  const styles = useStyles();
  const { lang } = useText();
  const words = useWords(WORDS);
  const choices = useMemo(() => choicesIn(lines), [lines]);
  const kindName = (code: string) => listEntries.unitKind.find((entry) => entry.code === code)?.[lang] ?? code;
  const isOn = filter.text !== '' || [filter.kind, filter.place, filter.verdict, filter.field].some((part) => part !== null);
  return (
    <div role="search" aria-label={words.filters} className={styles.root}>
      <Field label={words.search} size="small" className={styles.wide}>
        <Input size="small" type="search" value={filter.text} onChange={(_event, data) => onFilter({ ...filter, text: data.value })} />
      </Field>
      <Choice label={words.verdict} all={words.all} value={filter.verdict} options={choices.verdicts} name={(code) => capital(termsIn(lang).verdicts[code])} onChoose={(verdict) => onFilter({ ...filter, verdict })} />
      <Choice label={words.field} all={words.all} value={filter.field} options={choices.fields} name={(code) => names.field(code)} onChoose={(field) => onFilter({ ...filter, field })} />
      <Choice label={words.kind} all={words.all} value={filter.kind} options={choices.kinds} name={kindName} onChoose={(kind) => onFilter({ ...filter, kind })} />
      <Choice label={words.place} all={words.all} value={filter.place} options={choices.places} name={(code) => words.places[code]} onChoose={(place) => onFilter({ ...filter, place })} />
      {isOn && <div className={styles.wide}><Button size="small" onClick={() => onFilter(NO_FILTER)}>{words.clear}</Button></div>}
    </div>
  );
}

interface ChoiceProps<C extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: C | null;
  readonly options: readonly C[];
  readonly name: (code: C) => string;
  readonly onChoose: (code: C | null) => void;
}

function Choice<C extends string>({ label, all, value, options, name, onChoose }: ChoiceProps<C>) {
  const styles = useStyles();
  // a choice made from the chart stays shown, though the list may have lost its last unit
  const offered = value !== null && !options.includes(value) ? [...options, value] : options;
  return (
    <Field label={label} size="small" className={styles.narrow}>
      <Select size="small" className={styles.narrow} value={value ?? ''} onChange={(_event, data) => onChoose(offered.find((code) => code === data.value) ?? null)}>
        <option value="">{all}</option>
        {offered.map((code) => <option key={code} value={code}>{name(code)}</option>)}
      </Select>
    </Field>
  );
}
