import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { CommuneUnit } from '../../../shared/catalog/communes/index.ts';
import { templateTask as enTask } from '../../../shared/i18n/en/template-task.ts';
import { fill } from '../../../shared/i18n/format.ts';
import { templateTask as viTask } from '../../../shared/i18n/vi/template-task.ts';
import { unitsLike } from '../../../shared/text/units-like.ts';
import { useText } from '../ui/text.tsx';

/** Shown at once: more is a list to search, not to read. */
const SHOWN = 30;

interface UnitFieldProps {
  readonly label: string;
  readonly units: readonly CommuneUnit[];
  /** The code of the chosen unit; '' while what is typed is no unit. */
  readonly onChoose: (code: string) => void;
}

/** Chooses a commune, ward or special zone by typing its name, with or without accents, or its code. */
export function UnitField({ label, units, onChoose }: UnitFieldProps) {
  const { lang } = useText();
  const texts = lang === 'en' ? enTask : viTask;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  const found = chosen === '' ? unitsLike(units, typed) : units;
  const choose = (text: string, code: string) => {
    setTyped(text);
    setChosen(code);
    onChoose(code);
  };
  return (
    <Field label={label} hint={hintOf(found, units.length > 0 && typed !== '' && chosen === '', typed, texts)}>
      <Combobox
        placeholder={texts.templateUnitSearch}
        value={typed}
        selectedOptions={chosen === '' ? [] : [chosen]}
        disabled={units.length === 0}
        onChange={(event) => {
          choose(event.target.value, '');
          onChoose(onlyOne(unitsLike(units, event.target.value), event.target.value)?.code ?? '');
        }}
        onOptionSelect={(_event, data) => choose(data.optionText ?? '', data.optionValue ?? '')}
      >
        {found.slice(0, SHOWN).map((unit) => (
          <Option key={unit.code} value={unit.code} text={`${unit.name} (${unit.code})`}>{`${unit.name} (${unit.code})`}</Option>
        ))}
      </Combobox>
    </Field>
  );
}

/** A name that only one unit answers to needs no click in the list. */
function onlyOne(found: readonly CommuneUnit[], typed: string): CommuneUnit | null {
  return typed.trim() !== '' && found.length === 1 ? found[0] ?? null : null;
}

function hintOf(found: readonly CommuneUnit[], searching: boolean, typed: string, texts: typeof viTask): string | null {
  if (!searching) return null;
  if (found.length === 0) return texts.templateUnitNone;
  const only = onlyOne(found, typed);
  if (only) return `${only.name} (${only.code})`;
  return found.length > SHOWN ? fill(texts.templateUnitMany, { count: found.length }) : null;
}
