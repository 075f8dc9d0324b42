import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { payroll as en } from '../../../shared/i18n/en/payroll.ts';
import { payroll as vi } from '../../../shared/i18n/vi/payroll.ts';
import { PAYROLL_SHEET, explainPayroll } from '../../../shared/tables/payroll-table.ts';
import type { Reconciled } from '../flows/reconcile.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useShowMore } from '../ui/show-more.tsx';
import { useText, useWords } from '../ui/text.tsx';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  unit: { fontWeight: tokens.fontWeightSemibold },
});

/** Compares the payroll pasted into the workbook with its roster, and writes the result sheet. */
export default function PayrollScreen({ job, port, flows, actions, focus }: TaskScreenProps) {
  const styles = useStyles();
  const { lang, say } = useText();
  const words = useWords(WORDS);
  const [result, setResult] = useState<readonly Reconciled[] | 'none' | null>(null);
  const units = result === null || result === 'none' ? [] : result;
  const { shown, more } = useShowMore(units.filter(({ unit }) => unit.differences.length > 0), 20);
  const start = () => void actions.work('task', async ({ signal }) => {
    setResult((await flows.reconcile(port, { lang, ...(signal ? { signal } : {}) })) ?? 'none');
  });
  return (
    <Screen title={words.title} focus={focus}>
      <p className={styles.help}>{words.intro}</p>
      {result === 'none' && <Notice tone="warning" live>{words.none}</Notice>}
      {job.running?.kind === 'task' ? <Spinner label={words.title} /> : (
        <div><Button appearance={units.length > 0 ? 'secondary' : 'primary'} onClick={start}>{words.start}</Button></div>
      )}
      {units.length > 0 && (
        <>
          <div role="status">{say(words.total, { agree: units.filter(({ unit }) => unit.differences.length === 0).length, units: units.length })}</div>
          <div><Button appearance="primary" onClick={() => void actions.goTo(PAYROLL_SHEET, null)}>{words.open}</Button></div>
          <ul className={styles.list}>
            {shown.map(({ name, unit }) => (
              <li key={unit.code}>
                <div className={styles.unit}>{say(words.line, { name: name || words.unknownUnit, roster: unit.roster, payroll: unit.payroll })}</div>
                <div className={styles.help}>{explainPayroll(unit, words)}</div>
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </Screen>
  );
}
