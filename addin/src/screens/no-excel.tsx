import { Button } from '@fluentui/react-components';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../ui/text.tsx';

/** The task pane where it cannot work (a plain browser, an old Excel): says what it needs, and shows the other door. */
export function NoExcel({ tooOld }: { readonly tooOld: boolean }) {
  const { t } = useText();
  return (
    <main>
      <Screen level={1} title={tooOld ? t.oldExcelTitle : t.noExcelTitle}>
        <div>{tooOld ? t.oldExcelBody : t.noExcelBody}</div>
        <div><Button as="a" appearance="primary" href="workbench.html" target={tooOld ? '_blank' : undefined}>{t.openWorkbench}</Button></div>
        <LanguageSwitch />
      </Screen>
    </main>
  );
}
