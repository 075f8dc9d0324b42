import { Button, Checkbox, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { PROVINCES, communesOf, provinceName } from '../../../shared/catalog/communes/index.ts';
import type { CommuneUnit } from '../../../shared/catalog/communes/index.ts';
import { templateTask as enTask } from '../../../shared/i18n/en/template-task.ts';
import { templateTask as viTask } from '../../../shared/i18n/vi/template-task.ts';
import { patterns } from '../../../shared/catalog/codes.ts';
import type { TemplateRequest } from '../flows/template.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { Notice } from '../ui/notice.tsx';
import { useText } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import type { PaneFlows } from './pane-flows.ts';
import { UnitField } from './unit-field.tsx';
import type { TemplateDelivery } from './template-delivery.ts';
import type { JobActions } from './use-job.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  submit: { alignSelf: 'flex-start' },
});

interface TemplateFormProps {
  readonly templates: TemplateDelivery;
  readonly port: WorkbookPort;
  readonly flows: PaneFlows;
  readonly actions: JobActions;
}

/** The last template, and what came along from the open workbook. */
interface Made {
  readonly name: string;
  readonly carried: readonly string[];
}

interface Draft {
  readonly kind: TemplateRequest['kind'];
  readonly province: string;
  readonly unit: string;
  readonly sender: string;
  readonly senderCode: string;
  readonly fill: boolean;
}

/** Chooses a template and makes it. */
export function TemplateForm({ templates, port, flows, actions }: TemplateFormProps) {
  const styles = useStyles();
  const { t, say, lang } = useText();
  const [draft, setDraft] = useState<Draft>({ kind: 'commune', province: '', unit: '', sender: '', senderCode: '', fill: true });
  const [made, setMade] = useState<Made | null>(null);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    // what was made last is not what is chosen now
    setMade(null);
  };
  const loadUnits = useCallback(async () => (draft.province === '' ? NO_UNITS : (await communesOf(draft.province)).units), [draft.province]);
  const units = useLoaded(loadUnits, NO_UNITS);
  const fillable = useLoaded(useCallback(() => flows.fillable(port), [flows, port]), NONE);
  const canFill = fillable.has(draft.kind);
  const own = lang === 'en' ? enTask : viTask;
  const request = requestOf(draft);

  const make = async () => {
    if (!request) return;
    const name = `${fileNameOf(draft, units)}.xlsx`;
    let carried: readonly string[] = [];
    setMade(null);
    const done = await actions.work('template', async () => {
      const template = await flows.template(port, request, { lang, fill: canFill && draft.fill });
      carried = template.carried;
      await templates.deliver(template.bytes, name);
    });
    setMade(done ? { name, carried } : null);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field label={t.templateKind}>
        <Select value={draft.kind} onChange={(_event, data) => change({ kind: kindOf(data.value) })}>
          {(['commune', 'sender', 'province'] as const).map((kind) => <option key={kind} value={kind}>{t.templateNames[kind]}</option>)}
        </Select>
      </Field>
      {draft.kind !== 'sender' && (
        <Field label={t.templateProvince}>
          <Select value={draft.province} onChange={(_event, data) => change({ province: data.value, unit: '' })}>
            <option value="">{t.templateProvinceAsk}</option>
            {BY_NAME.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </Select>
        </Field>
      )}
      {draft.kind === 'commune' && (
        <UnitField key={draft.province} label={t.templateUnit} units={units} onChoose={(unit) => change({ unit })} />
      )}
      {draft.kind === 'sender' && (
        <>
          <Field label={t.templateSender}><Input value={draft.sender} onChange={(_event, data) => change({ sender: data.value })} /></Field>
          <Field label={t.templateSenderCode}><Input value={draft.senderCode} onChange={(_event, data) => change({ senderCode: data.value.toUpperCase() })} /></Field>
        </>
      )}
      {canFill && (
        <Field hint={own.templateFillHelp[draft.kind]}>
          <Checkbox label={own.templateFill} checked={draft.fill} onChange={(_event, data) => change({ fill: data.checked === true })} />
        </Field>
      )}
      <Button className={styles.submit} type="submit" appearance="primary" disabled={!request}>{t.createTemplate}</Button>
      {made !== null && (
        <Notice tone="good" live>
          {say(t.templateMade, { name: made.name })}
          {made.carried.map((line) => <div key={line}>{line}</div>)}
        </Notice>
      )}
    </form>
  );
}

const NONE: ReadonlySet<TemplateRequest['kind']> = new Set();
const NO_UNITS: readonly CommuneUnit[] = [];
const BY_NAME = PROVINCES.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));

function kindOf(value: string): TemplateRequest['kind'] {
  return value === 'sender' || value === 'province' ? value : 'commune';
}

/** Null until everything that the kind needs is chosen. */
function requestOf(draft: Draft): TemplateRequest | null {
  switch (draft.kind) {
    case 'commune': return draft.unit ? { kind: 'commune', unitCode: draft.unit } : null;
    case 'province': return draft.province ? { kind: 'province', province: draft.province } : null;
    case 'sender': {
      const name = draft.sender.trim();
      const code = draft.senderCode.trim();
      if (!name || (code && !patterns.agency.test(code))) return null;
      return { kind: 'sender', agencyName: name, ...(code ? { agencyCode: code } : {}) };
    }
  }
}

/** Plain letters, so that the name survives every mail system. */
function fileNameOf(draft: Draft, units: readonly CommuneUnit[]): string {
  const about = { commune: units.find((unit) => unit.code === draft.unit)?.name ?? draft.unit, sender: draft.sender, province: provinceName(draft.province) }[draft.kind];
  const kind = { commune: 'mau-xa', sender: 'mau-co-quan-cu', province: 'bang-tong-hop' }[draft.kind];
  const code = draft.kind === 'commune' ? `-${draft.unit}` : '';
  return `${kind}${code}-${plain(about)}`;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
