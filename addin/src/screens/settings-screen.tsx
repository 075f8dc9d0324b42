import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../ui/text.tsx';
import type { Where } from './pane-flows.ts';

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  optionHelp: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface SettingsScreenProps {
  readonly where: Where;
  readonly onWhere: (where: Where) => void;
  readonly focus: boolean;
}

/** Language, where to compute, and what happens to personal data. */
export default function SettingsScreen({ where, onWhere, focus }: SettingsScreenProps) {
  const styles = useStyles();
  const { t, lang, setLang } = useText();
  const option = (label: string, help: string) => ({ children: <>{label}<span className={styles.optionHelp}>{help}</span></> });
  return (
    <Screen title={t.settingsTitle} focus={focus}>
      <Field label={t.languageLabel}>
        <RadioGroup layout="horizontal" value={lang} onChange={(_event, data) => setLang(data.value === 'en' ? 'en' : 'vi')}>
          <Radio value="vi" label={{ children: <span lang="vi">{t.vietnamese}</span> }} />
          <Radio value="en" label={{ children: <span lang="en">{t.english}</span> }} />
        </RadioGroup>
      </Field>
      <Field label={t.computeLabel}>
        <RadioGroup value={where} onChange={(_event, data) => onWhere(data.value === 'in-place' ? 'in-place' : 'worker')}>
          <Radio value="worker" label={option(t.computeWorker, t.computeWorkerHelp)} />
          <Radio value="in-place" label={option(t.computeInPlace, t.computeInPlaceHelp)} />
        </RadioGroup>
      </Field>
      <section className={styles.section}>
        <h3 className={styles.title}>{t.privacyTitle}</h3>
        <p className={styles.help}>{t.privacyBody}</p>
      </section>
    </Screen>
  );
}
