import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', gap: tokens.spacingHorizontalXS },
  tab: {
    position: 'relative', display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none', background: 'none', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', whiteSpace: 'nowrap',
    font: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed', backgroundColor: 'transparent' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""', position: 'absolute', left: tokens.spacingHorizontalS, right: tokens.spacingHorizontalS, bottom: 0, height: '3px', borderRadius: '3px',
      backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly value: V; readonly text: string; readonly badge?: ReactNode }[];
  /** Null when what is shown belongs to none of them. */
  readonly chosen: V | null;
  readonly disabled?: boolean;
  readonly onChoose: (value: V) => void;
}

/** Tabs of Fluent's look; one stop for Tab, arrow keys inside. */
export function Tabs<V extends string>({ label, tabs, chosen, disabled = false, onChoose }: TabsProps<V>) {
  const styles = useStyles();
  const stop = tabs.some((tab) => tab.value === chosen) ? chosen : tabs[0]?.value;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    buttons[(target + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(({ value, text, badge }) => (
        <button
          key={value} type="button" role="tab" aria-selected={value === chosen} tabIndex={value === stop ? 0 : -1} disabled={disabled}
          className={mergeClasses(styles.tab, value === chosen && styles.chosen)} onClick={() => onChoose(value)}
        >
          {text}{badge}
        </button>
      ))}
    </div>
  );
}
