import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { tasks as en } from '../../../shared/i18n/en/tasks.ts';
import { tasks as vi } from '../../../shared/i18n/vi/tasks.ts';
import type { TaskTexts } from '../../../shared/i18n/vi/tasks.ts';
import { Icon } from '../ui/icons.tsx';
import type { IconName } from '../ui/icons.tsx';
import { useWords } from '../ui/text.tsx';
import type { TaskScreenProps } from './task-screen.ts';

/** A further task: its words stand in shared/i18n/{vi,en}/tasks.ts under the same name. */
export type TaskName = keyof TaskTexts['names'];

interface Task {
  readonly name: TaskName;
  readonly icon: IconName;
  /** Fetches the screen, when first opened or when the browser is idle. */
  readonly load: () => Promise<{ readonly default: ComponentType<TaskScreenProps> }>;
}

/** In the order of the start screen: a new task is one line here and one file with its screen. */
export const TASKS: readonly Task[] = [
  { name: 'policies', icon: 'check', load: () => import('./policies-screen.tsx') },
  { name: 'merge', icon: 'open', load: () => import('./merge-screen.tsx') },
  { name: 'payroll', icon: 'check', load: () => import('./payroll-screen.tsx') },
  { name: 'lists', icon: 'save', load: () => import('./lists-screen.tsx') },
  { name: 'versions', icon: 'grid', load: () => import('./versions-screen.tsx') },
  { name: 'template', icon: 'file', load: () => import('./template-screen.tsx') },
  { name: 'mapping', icon: 'grid', load: () => import('./mapping-screen.tsx') },
  { name: 'remove', icon: 'remove', load: () => import('./remove-screen.tsx') },
];

export const TASK_SCREENS: ReadonlyMap<string, LazyExoticComponent<ComponentType<TaskScreenProps>>> = new Map(TASKS.map(({ name, load }) => [name, lazy(load)]));

/** Words of the list, in both languages. */
export const TASK_WORDS = { vi, en };

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM, width: '100%', border: 'none', background: 'none', font: 'inherit', textAlign: 'start',
    color: tokens.colorNeutralForeground1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusMedium, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { color: tokens.colorBrandForeground1 },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  help: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The quiet list under the steps: what else can be done here. */
export function OtherTasks({ onOpen }: { readonly onOpen: (task: TaskName) => void }) {
  const styles = useStyles();
  const words = useWords(TASK_WORDS);
  return (
    <section>
      <h3 className={styles.title}>{words.title}</h3>
      <ul className={styles.list}>
        {TASKS.map(({ name, icon }) => (
          <li key={name}>
            <button type="button" className={styles.item} onClick={() => onOpen(name)}>
              <span className={styles.icon}><Icon name={icon} /></span>
              <span className={styles.text}>{words.names[name].name}<span className={styles.help}>{words.names[name].help}</span></span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
