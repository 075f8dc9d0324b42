import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Icon } from '../ui/icons.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { useText } from '../ui/text.tsx';
import { OpenButton } from './open-button.tsx';
import { OpenError } from './open-error.tsx';
import { OpeningNotice } from './opening-notice.tsx';
import type { Files } from './use-files.ts';

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto', display: 'flex', justifyContent: 'center', padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground2 },
  column: { width: '100%', maxWidth: '560px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  product: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  soft: { margin: 0, color: tokens.colorNeutralForeground2 },
  drop: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge, border: `2px dashed ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1, textAlign: 'center',
  },
  samples: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: tokens.spacingHorizontalM, margin: 0, padding: 0, listStyleType: 'none' },
  sample: { width: '100%', justifyContent: 'flex-start', textAlign: 'start', padding: tokens.spacingVerticalM, fontWeight: tokens.fontWeightRegular },
  sampleText: { display: 'flex', flexDirection: 'column' },
  sampleName: { fontWeight: tokens.fontWeightSemibold },
  sampleHelp: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  h2: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Before a workbook is open: one way in, and two samples to try. */
export function Welcome({ files }: { readonly files: Files }) {
  const styles = useStyles();
  const { t } = useText();
  const samples = [
    { id: 'dien-bien', name: t.sampleDienBien, help: t.sampleDienBienHelp },
    { id: 'lam-dong', name: t.sampleLamDong, help: t.sampleLamDongHelp },
  ] as const;
  return (
    <main className={styles.root}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div className={styles.top}><p className={styles.product}>{t.product}</p><LanguageSwitch /></div>
          <h1 className={styles.title}>{t.openTitle}</h1>
          <p className={styles.soft}>{t.openBody}</p>
        </header>
        <OpenError files={files} />
        <div className={styles.drop}>
          {files.opening !== null ? <OpeningNotice files={files} opening={files.opening} /> : (
            <>
              <OpenButton label={t.openFile} appearance="primary" size="large" onFile={files.openFile} />
              <p className={styles.soft}>{t.orDrop}</p>
            </>
          )}
        </div>
        <section>
          <h2 className={styles.h2}>{t.trySample}</h2>
          <ul className={styles.samples}>
            {samples.map(({ id, name, help }) => (
              <li key={id}>
                <Button className={styles.sample} icon={<Icon name="grid" />} disabled={files.opening !== null} onClick={() => files.openSample(id)}>
                  <span className={styles.sampleText}><span className={styles.sampleName}>{name}</span><span className={styles.sampleHelp}>{help}</span></span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
