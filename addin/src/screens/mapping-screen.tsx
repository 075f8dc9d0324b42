import { Button, Field, Input, Select, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { mapping as en } from '../../../shared/i18n/en/mapping.ts';
import { mapping as vi } from '../../../shared/i18n/vi/mapping.ts';
import type { PageReading, TableReading } from '../../../shared/sheets/describe.ts';
import { sheets, sheetsOf } from '../../../shared/sheets/index.ts';
import type { SheetKey } from '../../../shared/sheets/index.ts';
import type { SheetDecl, WorkbookKind } from '../../../shared/sheets/declare.ts';
import { IGNORED } from '../../../shared/sheets/mapping.ts';
import type { RawWorkbook } from '../../../shared/sheets/raw.ts';
import { readWorkbook } from '../flows/check.ts';
import { preview, saveMapping } from '../flows/mapping.ts';
import { Notice } from '../ui/notice.tsx';
import { Screen } from '../ui/screen.tsx';
import { useText, useWords } from '../ui/text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { chooseColumn, chooseHeader, chooseKind, mappingIn, resetPage } from './mapping-draft.ts';
import type { Draft } from './mapping-draft.ts';
import { MappingColumn, isUnsure } from './mapping-column.tsx';
import { isMappable } from './mappable.ts';
import type { TaskScreenProps } from './task-screen.ts';

const WORDS = { vi, en };

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  header: { display: 'flex', gap: tokens.spacingHorizontalM, '> *': { flex: '1 1 0', minWidth: 0 } },
  input: { minWidth: 0 },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0, '> select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  card: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  title: { margin: 0, padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  buttons: {
    display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, position: 'sticky', bottom: 0, zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`, backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How each page is read, column by column: a person looks, chooses again, saves; the next check follows. */
export default function MappingScreen(props: TaskScreenProps) {
  const { port, focus } = props;
  const words = useWords(WORDS);
  const { t } = useText();
  const load = useCallback(() => readWorkbook(port, { lang: 'vi' }), [port]);
  const raw = useLoaded<RawWorkbook | null>(load, null);
  return (
    <Screen title={words.title} focus={focus}>
      {raw === null ? <Spinner label={t.loading} /> : <Mapping {...props} raw={raw} />}
    </Screen>
  );
}

function Mapping({ raw, job, port, flows, actions, about, onFindings }: TaskScreenProps & { readonly raw: RawWorkbook }) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const [draft, setDraft] = useState<Draft>(raw.mapping ?? []);
  const [chosen, setChosen] = useState<string | null>(about ?? null);
  const { kind, pages } = useMemo(() => preview(raw, draft), [raw, draft]);
  const filled = pages.filter(({ sheet }) => raw.sheets.some((one) => one.name === sheet && one.rows.length > 0));
  const asked = job.check?.findings.find((finding) => isMappable(finding))?.sheet;
  const page = filled.find(({ sheet }) => sheet === chosen) ?? filled.find(({ sheet }) => sheet === asked) ?? filled.find(({ tables }) => tables.length > 0) ?? filled[0];
  if (!page) return <Notice tone="info">{words.none}</Notice>;

  const save = async () => {
    const done = await actions.work('task', async () => {
      await saveMapping(port, draft);
      await flows.forget(port);
    });
    if (done && await actions.check()) onFindings();
  };
  return (
    <>
      <p className={styles.help}>{words.help}</p>
      <Field className={styles.field} label={words.page}>
        <Select className={styles.select} value={page.sheet} onChange={(_event, data) => setChosen(data.value)}>
          {filled.map(({ sheet }) => <option key={sheet} value={sheet}>{sheet}</option>)}
        </Select>
      </Field>
      <PageMapping page={page} kind={kind} draft={draft} onDraft={setDraft} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void save()}>{words.save}</Button>
        {page.isMapped && <Button onClick={() => setDraft(resetPage(draft, page.sheet))}>{words.reset}</Button>}
      </div>
    </>
  );
}

interface PageMappingProps {
  readonly page: PageReading;
  readonly kind: WorkbookKind | null;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function PageMapping({ page, kind, draft, onDraft }: PageMappingProps) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const { say } = useText();
  const decls: readonly SheetDecl[] = kind === null ? Object.values(sheets) : sheetsOf(kind);
  const mapping = mappingIn(draft, page.sheet);
  const [first, ...others] = page.tables;
  const named = mapping.kind === undefined ? undefined : decls.find(({ key }) => key === mapping.kind);
  const header = mapping.header ?? first?.header;
  const setHeader = (part: Partial<{ first: number; last: number }>) => {
    const next = { first: header?.first ?? 1, last: header?.last ?? header?.first ?? 1, ...part };
    if (!Number.isInteger(next.first) || !Number.isInteger(next.last) || next.first < 1) return;
    const last = part.first === undefined ? next.last : next.first + (header ? header.last - header.first : 0);
    onDraft(chooseHeader(draft, page.sheet, { first: next.first, last: Math.max(next.first, Math.min(last, next.first + 2)) }));
  };
  return (
    <>
      <Field className={styles.field} label={words.kind}>
        <Select className={styles.select} value={mapping.kind ?? ''} onChange={(_event, data) => onDraft(chooseKind(draft, page.sheet, data.value || null))}>
          <option value="">{first && mapping.kind === undefined ? `${words.kindAuto}: ${sheets[first.kind as SheetKey].title}` : words.kindAuto}</option>
          {decls.map(({ key, title }) => <option key={key} value={key}>{title}</option>)}
          <option value={IGNORED}>{words.kindIgnore}</option>
        </Select>
      </Field>
      {!first && mapping.kind !== IGNORED && <Notice tone="info">{named ? say(words.noHeader, { name: named.title }) : words.notRead}</Notice>}
      {(first || named) && (
        <div className={styles.header}>
          <Field label={words.headerFirst}><Input className={styles.input} type="number" min={1} value={String(header?.first ?? '')} onChange={(_event, data) => setHeader({ first: Number(data.value) })} /></Field>
          <Field label={words.headerLast}><Input className={styles.input} type="number" min={header?.first ?? 1} value={String(header?.last ?? '')} onChange={(_event, data) => setHeader({ last: Number(data.value) })} /></Field>
        </div>
      )}
      {first && <TableMapping key={`${page.sheet}/${first.kind}/${first.header.first}`} table={first} page={page} draft={draft} onDraft={onDraft} />}
      {others.map((table, at) => (
        <section key={`${table.header.first}/${table.kind}/${String(at)}`}>
          <p className={styles.help}>{say(words.otherTable, { name: sheets[table.kind as SheetKey].title, row: table.header.first })}</p>
          <TableMapping table={table} page={page} draft={draft} onDraft={onDraft} />
        </section>
      ))}
    </>
  );
}

function TableMapping({ table, page, draft, onDraft }: Omit<PageMappingProps, 'kind'> & { readonly table: TableReading }) {
  const styles = useStyles();
  const words = useWords(WORDS);
  const { say } = useText();
  const decl: SheetDecl = sheets[table.kind as SheetKey];
  const { rows, missing } = table;
  const mapped = mappingIn(draft, page.sheet).columns;
  // What asks for a person stands first, and stays there while it is answered.
  const [asked] = useState(() => new Set(table.columns.filter(isUnsure).map(({ index }) => index)));
  const others = (['totals', 'repeated', 'notes'] as const).flatMap((kind) => (rows[kind].length === 0 ? [] : [say(words[kind], { count: rows[kind].length })]));
  const columns = [...table.columns.filter(({ index }) => asked.has(index)), ...table.columns.filter(({ index }) => !asked.has(index))];
  return (
    <>
      <p className={styles.help}>{say(others.length === 0 ? words.allRows : words.rows, { data: rows.data, others: others.join(', ') })}</p>
      {missing.length > 0 && <Notice tone="warning">{say(words.missing, { names: missing.map((key) => decl.columns[key]!.title).join(', ') })}</Notice>}
      <div className={styles.card}>
        <h3 className={styles.title}>{decl.title}</h3>
        <ul className={styles.list}>
          {columns.map((column) => (
            <MappingColumn
              key={column.index} decl={decl} column={column} words={words}
              isChosen={mapped.some((one) => one.column === column.index && one.title === column.title)}
              onChoose={(target) => onDraft(chooseColumn(draft, page, column, target))}
            />
          ))}
        </ul>
      </div>
    </>
  );
}
