import { makeStyles, tokens } from '@fluentui/react-components';
import { Screen } from '../ui/screen.tsx';
import { useText } from '../ui/text.tsx';
import type { TaskScreenProps } from './task-screen.ts';
import { TemplateForm } from './template-form.tsx';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Makes a template, filled from the open workbook. */
export default function TemplateScreen({ templates, port, flows, actions, focus }: TaskScreenProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <Screen title={t.templatesTitle} focus={focus}>
      <p className={styles.help}>{templates.as === 'workbook' ? t.templatesHelp : t.templatesHelpFile}</p>
      <TemplateForm templates={templates} port={port} flows={flows} actions={actions} />
    </Screen>
  );
}
