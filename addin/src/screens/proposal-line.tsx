import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Names } from '../../../shared/i18n/format.ts';
import type { Alternative, LevelName, PlanLine } from '../../../shared/proposals/result.ts';
import type { PlanView } from '../flows/types.ts';
import { Icon } from '../ui/icons.tsx';
import { useText } from '../ui/text.tsx';
import { worseLevel } from './alternative-cost.ts';
import { reasonSentence } from './reason-sentence.ts';
import { fromName, termsIn } from './result-names.ts';
import type { JobActions } from './use-job.ts';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'flex', gap: tokens.spacingHorizontalS, width: '100%', padding: `${tokens.spacingVerticalS} 0`, border: 'none', background: 'none',
    color: tokens.colorNeutralForeground1, font: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { height: '16px', marginTop: '2px' },
  open: { transform: 'rotate(90deg)' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  person: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  body: { padding: `0 0 ${tokens.spacingVerticalM} 28px`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  heading: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '16px', listStyleType: 'disc' },
  place: { marginTop: tokens.spacingVerticalS },
});

interface ProposalLineProps {
  readonly line: PlanLine;
  readonly result: PlanView;
  readonly names: Names;
  readonly actions: JobActions;
}

/** One line of the plan: person, from, to, field; opened, why, and who else could go. */
export function ProposalLine({ line, result, names, actions }: ProposalLineProps) {
  const styles = useStyles();
  const { t, say } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const days = line.days.length > 0 ? ` · ${say(t.lineDays, { days: line.days.join(', ') })}` : '';
  return (
    <li className={styles.item}>
      <button type="button" className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <span className={mergeClasses(styles.chevron, open && styles.open)}><Icon name="chevron" size={16} /></span>
        <span className={styles.text}>
          <span className={styles.person}>{names.person(line.person)}</span> → {names.unit(line.toUnit)}
          <span className={styles.detail}>{names.field(line.field)} · {names.measure(line.measure)}{days}</span>
          {line.from !== line.toUnit && <span className={styles.detail}>{say(t.lineFrom, { place: fromName(names, line.from) })}</span>}
        </span>
      </button>
      {open && <div id={id}><LineBody line={line} result={result} names={names} actions={actions} /></div>}
    </li>
  );
}

function LineBody({ line, result, names, actions }: ProposalLineProps) {
  const styles = useStyles();
  const { t, lang } = useText();
  const person = result.people.get(line.person);
  return (
    <div className={styles.body}>
      <h4 className={styles.heading}>{t.reasonsTitle}</h4>
      <ul className={styles.list}>
        {line.reasons.map((reason) => {
          const sentence = reasonSentence(reason, lang, names);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      <h4 className={styles.heading}>{t.nextBest}</h4>
      {line.alternatives.length === 0 ? <div>{t.noAlternative}</div> : (
        <ul className={styles.list}>
          {line.alternatives.map((other) => <AlternativeItem key={other.person} other={other} worse={worseLevel(result.plan, line, other)} names={names} />)}
        </ul>
      )}
      {person && <div className={styles.place}><Link as="button" inline onClick={() => void actions.goTo(person.sheet, `A${person.row}`)}>{t.goToRow}</Link></div>}
    </div>
  );
}

function AlternativeItem({ other, worse, names }: { readonly other: Alternative; readonly worse: LevelName | null; readonly names: Names }) {
  const { t, lang, say } = useText();
  const cost = worse ? say(t.alternativeWorse, { level: termsIn(lang).levels[worse] }) : t.alternativeSame;
  const used = other.usedAt === null ? '' : `${say(t.alternativeUsed, { unit: names.unit(other.usedAt) })}; `;
  return <li>{names.person(other.person)} ({fromName(names, other.from)}): {used}{cost}</li>;
}
