import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../shared/findings/finding.ts';
import type { FindingCounts } from '../flows/types.ts';
import { Icon } from '../ui/icons.tsx';
import { useText } from '../ui/text.tsx';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
  // a pressed switch keeps its own background there, on which these colours cannot be seen
  system: { '@media (forced-colors: active)': { color: 'inherit' } },
});

export const countOf: Record<Severity, (counts: FindingCounts) => number> = {
  error: (counts) => counts.errors,
  warning: (counts) => counts.warnings,
  hint: (counts) => counts.hints,
};

/** The drawing and colour of a level; the word stands beside it. */
export function SeverityIcon({ severity, size = 16 }: { readonly severity: Severity; readonly size?: number }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles[severity], styles.system)}><Icon name={severity} size={size} /></span>;
}

/** Phải sửa 3, Cần xem lại 12, Nên sửa 40; levels without any are left out. */
export function CountsLine({ counts }: { readonly counts: FindingCounts }) {
  const styles = useStyles();
  const { t, number } = useText();
  return (
    <ul className={styles.list}>
      {(['error', 'warning', 'hint'] as const).filter((severity) => countOf[severity](counts) > 0).map((severity) => (
        <li key={severity} className={styles.item}>
          <SeverityIcon severity={severity} />
          <span>{t.severity[severity]}: <strong>{number(countOf[severity](counts))}</strong></span>
        </li>
      ))}
    </ul>
  );
}
