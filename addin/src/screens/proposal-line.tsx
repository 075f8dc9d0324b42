import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/i18n/format.ts';
import type { Alternative, LevelName, PlanLine } from '../../../shared/proposals/result.ts';
import { levelsOfNetwork, priceText } from '../../../shared/tables/price-text.ts';
import type { PlanView } from '../flows/types.ts';
import { OpeningItem, useLineStyles } from '../ui/opening-item.tsx';
import { useText } from '../ui/text.tsx';
import { reasonSentence } from './reason-sentence.ts';
import { fromName } from './result-names.ts';
import type { JobActions } from './use-job.ts';

const useStyles = makeStyles({
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
  const lines = useLineStyles();
  const { t, say } = useText();
  const days = line.days.length > 0 ? ` · ${say(t.lineDays, { days: line.days.join(', ') })}` : '';
  return (
    <OpeningItem line={(
      <>
        <span className={lines.name}>{names.person(line.person)}</span> → {names.unit(line.toUnit)}
        <span className={lines.detail}>{names.field(line.field)} · {names.measure(line.measure)}{days}</span>
        {line.from !== line.toUnit && <span className={lines.detail}>{say(t.lineFrom, { place: fromName(names, line.from) })}</span>}
      </>
    )}>
      <LineBody line={line} result={result} names={names} actions={actions} />
    </OpeningItem>
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
          {line.alternatives.map((other) => <AlternativeItem key={other.person} other={other} levels={levelsOfNetwork(result.plan, line.measure === 'reassign' ? 'inside' : 'main')} nobody={result.input.settings.weights.nobody} names={names} />)}
        </ul>
      )}
      {person && <div className={styles.place}><Link as="button" inline onClick={() => void actions.goTo(person.sheet, `A${person.row}`)}>{t.goToRow}</Link></div>}
    </div>
  );
}

function AlternativeItem({ other, levels, nobody, names }: { readonly other: Alternative; readonly levels: readonly LevelName[]; readonly nobody: number; readonly names: Names }) {
  const { t, lang, say } = useText();
  const cost = priceText(levels, other.price, { lang, names, nobody });
  const used = other.usedAt === null ? '' : `${say(t.alternativeUsed, { unit: names.unit(other.usedAt) })}; `;
  return <li>{names.person(other.person)} ({fromName(names, other.from)}): {used}{cost}</li>;
}
