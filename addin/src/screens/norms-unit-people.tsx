import { makeStyles, tokens } from '@fluentui/react-components';
import { normsScreen as en } from '../../../shared/i18n/en/norms-screen.ts';
import { normsScreen as vi } from '../../../shared/i18n/vi/norms-screen.ts';
import type { HomeConcurrent, HomeFix, HomePerson } from '../../../shared/shortages/result.ts';
import { useText, useWords } from '../ui/text.tsx';
import { RowLink, useBehind } from './behind.tsx';
import { Part } from './norms-unit-detail.tsx';
import type { UnitPartProps } from './norms-unit-detail.tsx';
import { personRows } from './norms-rows.ts';

const WORDS = { vi, en };

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px', listStyleType: 'disc' },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Who of the commune's own people could cover a missing field, and what a unit over its quota could give. */
export function UnitHome({ line: { shortage }, view, names, onRow }: UnitPartProps) {
  const styles = useStyles();
  const { say, number } = useText();
  const words = useWords(WORDS);
  const behind = useBehind(onRow);
  const fixes = shortage.atHome.filter((fix) => fix.people.length + fix.concurrent.length > 0);
  return (
    <>
      {shortage.atHome.length > 0 && (
        <Part title={words.homeTitle}>
          {fixes.length === 0 && <div className={styles.note}>{words.homeNone}</div>}
          {fixes.map((fix) => <Fix key={fix.field} fix={fix} view={view} names={names} onRow={onRow} />)}
        </Part>
      )}
      {shortage.canRelease > 0 && (
        <Part title={words.givesTitle}>
          <div>{say(words.gives, { count: shortage.canRelease })}</div>
          <ul className={styles.list}>
            {shortage.gives.map(({ field, count, keys }) => <li key={field}>{names.field(field)}: {behind.number(number(count), `${names.field(field)}, ${words.givesTitle}`, personRows(view, keys))}</li>)}
          </ul>
          {behind.panel}
        </Part>
      )}
    </>
  );
}

function Fix({ fix, view, names, onRow }: Omit<UnitPartProps, 'line'> & { readonly fix: HomeFix }) {
  const styles = useStyles();
  const { say } = useText();
  const words = useWords(WORDS);
  const ofPerson = ({ by, place, from, free }: HomePerson) =>
    [words.by[by], words.homePlaces[place], ...(from === null ? [] : [names.field(from)]), free ? words.homeFree : words.homeNotFree].join('; ');
  const ofDuty = ({ days, eligibility }: HomeConcurrent) =>
    [say(words.homeConcurrent, { days: days.join(', ') }), ...(eligibility === 'yes' ? [] : [eligibility === 'consider' ? words.consider : words.refused])].join('; ');
  return (
    <div>
      {say(words.homeField, { name: names.field(fix.field), count: fix.missing })}
      <ul className={styles.list}>
        {fix.people.map((person) => personRows(view, [person.key]).map((row) => <li key={row.id}><RowLink row={{ ...row, note: ofPerson(person) }} onRow={onRow} /></li>))}
        {fix.concurrent.map((duty) => personRows(view, [duty.key]).map((row) => <li key={`c ${row.id}`}><RowLink row={{ ...row, note: ofDuty(duty) }} onRow={onRow} /></li>))}
      </ul>
    </div>
  );
}

/** Who will soon retire and what that leaves, and who works outside their qualification. */
export function UnitPeople({ line: { unit, shortage }, view, names, onRow }: UnitPartProps) {
  const styles = useStyles();
  const { say, number } = useText();
  const words = useWords(WORDS);
  const behind = useBehind(onRow);
  const retiring = shortage.fields.filter((field) => field.retiringWithin12.length > 0);
  return (
    <>
      {unit.hasData && (
        <Part title={words.retireTitle}>
          {retiring.length === 0 && <div className={styles.note}>{words.retireNone}</div>}
          <ul className={styles.list}>
            {retiring.map(({ field, retiringWithin6, retiringWithin12, missing, missingIn6, missingIn12 }) => (
              <li key={field}>
                {names.field(field)}: {behind.number(number(retiringWithin6.length), `${names.field(field)}, ${words.retire6}`, personRows(view, retiringWithin6))} {words.retire6}, {behind.number(number(retiringWithin12.length), `${names.field(field)}, ${words.retire12}`, personRows(view, retiringWithin12))} {words.retire12}; {say(words.retireLeaves, { now: missing, in6: missingIn6, in12: missingIn12 })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {shortage.mismatched.length > 0 && (
        <Part title={words.mismatchTitle}><div>{behind.number(say(words.mismatch, { count: shortage.mismatched.length }), words.mismatchTitle, personRows(view, shortage.mismatched))}</div></Part>
      )}
      {behind.panel}
    </>
  );
}
