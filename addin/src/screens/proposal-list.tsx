import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MEASURES } from '../../../shared/catalog/codes.ts';
import type { Names } from '../../../shared/i18n/format.ts';
import type { PlanView } from '../flows/types.ts';
import { useShowMore } from '../ui/show-more.tsx';
import { useText } from '../ui/text.tsx';
import { ProposalLine } from './proposal-line.tsx';
import type { JobActions } from './use-job.ts';

const LINES_AT_ONCE = 25;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  shown: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ProposalListProps {
  readonly result: PlanView;
  readonly names: Names;
  readonly actions: JobActions;
}

/** Who goes where, by measure and receiving unit; each line opens its reasons. */
export function ProposalList({ result, names, actions }: ProposalListProps) {
  const styles = useStyles();
  const { t, say } = useText();
  const [measure, setMeasure] = useState('');
  const [unit, setUnit] = useState('');
  const { lines } = result.plan;
  const measures = MEASURES.filter((code) => lines.some((line) => line.measure === code));
  const units = useMemo(() => {
    const served = new Set(lines.map((line) => line.toUnit));
    return result.input.units.filter((one) => served.has(one.code)).toSorted((a, b) => a.order - b.order);
  }, [lines, result.input.units]);
  const wanted = lines.filter((line) => (!measure || line.measure === measure) && (!unit || line.toUnit === unit));
  const { shown, more } = useShowMore(wanted, LINES_AT_ONCE);
  if (lines.length === 0) return <div>{t.noProposals}</div>;
  return (
    <div className={styles.root}>
      <Field label={t.filterMeasure} size="small">
        <Select size="small" value={measure} onChange={(_event, data) => setMeasure(data.value)}>
          <option value="">{t.all}</option>
          {measures.map((code) => <option key={code} value={code}>{names.measure(code)} ({lines.filter((line) => line.measure === code).length})</option>)}
        </Select>
      </Field>
      <Field label={t.filterUnit} size="small">
        <Select size="small" value={unit} onChange={(_event, data) => setUnit(data.value)}>
          <option value="">{t.all}</option>
          {units.map((one) => <option key={one.code} value={one.code}>{names.unit(one.code)}</option>)}
        </Select>
      </Field>
      <div className={styles.shown} role="status">{say(t.shown, { count: shown.length, total: wanted.length })}</div>
      <ul className={styles.list}>
        {shown.map((line) => <ProposalLine key={`${line.need}/${line.person}`} line={line} result={result} names={names} actions={actions} />)}
      </ul>
      {more && <div>{more}</div>}
    </div>
  );
}
