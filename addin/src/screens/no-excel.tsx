import { Button } from '@fluentui/react-components';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../ui/text.tsx';

/** The task pane opened in a plain browser: says what it needs, and shows the other door. */
export function NoExcel() {
  const { t } = useText();
  return (
    <main>
      <Screen title={t.noExcelTitle}>
        <div>{t.noExcelBody}</div>
        <div><Button as="a" appearance="primary" href="workbench.html">{t.openWorkbench}</Button></div>
      </Screen>
    </main>
  );
}
