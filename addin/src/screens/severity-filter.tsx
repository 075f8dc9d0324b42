import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITIES } from '../../../shared/findings/finding.ts';
import type { Severity } from '../../../shared/findings/finding.ts';
import type { FindingCounts } from '../flows/types.ts';
import { useText } from '../ui/text.tsx';
import { SeverityIcon, countOf } from './counts-line.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

interface SeverityFilterProps {
  readonly counts: FindingCounts;
  readonly levels: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** One switch per level, with its count. */
export function SeverityFilter({ counts, levels, onToggle }: SeverityFilterProps) {
  const styles = useStyles();
  const { t, say } = useText();
  return (
    <div role="group" aria-label={t.filterLabel} className={styles.group}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity} size="small" className={styles.button} checked={levels.has(severity)} disabled={countOf[severity](counts) === 0}
          icon={<SeverityIcon severity={severity} />} onClick={() => onToggle(severity)}
        >
          {say(t.filterOf, { level: t.severity[severity], count: countOf[severity](counts) })}
        </ToggleButton>
      ))}
    </div>
  );
}
