import { Button, makeStyles } from '@fluentui/react-components';
import { useText } from './text.tsx';

const useStyles = makeStyles({ root: { display: 'flex' }, button: { minWidth: 'auto' } });

/** Vietnamese or English, for pages without the settings. */
export function LanguageSwitch() {
  const styles = useStyles();
  const { t, lang, setLang } = useText();
  return (
    <div role="group" aria-label={t.languageLabel} className={styles.root}>
      <Button size="small" appearance={lang === 'vi' ? 'secondary' : 'subtle'} className={styles.button} aria-pressed={lang === 'vi'} lang="vi" onClick={() => setLang('vi')}>{t.vietnamese}</Button>
      <Button size="small" appearance={lang === 'en' ? 'secondary' : 'subtle'} className={styles.button} aria-pressed={lang === 'en'} lang="en" onClick={() => setLang('en')}>{t.english}</Button>
    </div>
  );
}
