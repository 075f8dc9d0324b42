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
    <Field label={label} hint={hintOf(found.length, units.length > 0 && typed !== '' && chosen === '', texts)}>
      <Combobox
        placeholder={texts.templateUnitSearch}
        value={typed}
        selectedOptions={chosen === '' ? [] : [chosen]}
        disabled={units.length === 0}
        onChange={(event) => choose(event.target.value, '')}
        onOptionSelect={(_event, data) => choose(data.optionText ?? '', data.optionValue ?? '')}
      >
        {found.slice(0, SHOWN).map((unit) => (
          <Option key={unit.code} value={unit.code} text={`${unit.name} (${unit.code})`}>{`${unit.name} (${unit.code})`}</Option>
        ))}
      </Combobox>
    </Field>
  );
}

function hintOf(found: number, searching: boolean, texts: typeof viTask): string | null {
  if (!searching) return null;
  if (found === 0) return texts.templateUnitNone;
  return found > SHOWN ? fill(texts.templateUnitMany, { count: found }) : null;
}
