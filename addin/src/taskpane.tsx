import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openNewWorkbook } from './office/new-workbook.ts';
import { startOffice } from './office/office-ready.ts';
import type { OfficeSurroundings } from './office/office-ready.ts';
import { OfficeWorkbook } from './office/office-workbook.ts';
import { paneRequest } from './office/pane-request.ts';
import { NoExcel } from './screens/no-excel.tsx';
import { Pane } from './screens/pane.tsx';
import type { TemplateDelivery } from './screens/template-delivery.ts';
import './ui/page.css';
import { TextProvider, displayLangOf } from './ui/text.tsx';
import { ThemeProvider } from './ui/theme.tsx';

const templates: TemplateDelivery = { as: 'workbook', deliver: (bytes) => openNewWorkbook(bytes) };

function TaskPane({ office }: { readonly office: OfficeSurroundings }) {
  return (
    <ThemeProvider officeBackground={office.theme?.background ?? null}>
      <TextProvider displayLang={office.inExcel ? displayLangOf(office.language) : 'vi'}>
        {office.inExcel && office.recentEnough
          ? <Pane port={port()} templates={templates} request={paneRequest(location.search)} />
          : <NoExcel tooOld={office.inExcel} />}
      </TextProvider>
    </ThemeProvider>
  );
}

let workbook: OfficeWorkbook | null = null;
/** One port for the life of the pane: its registration for changes goes with it. */
function port(): OfficeWorkbook {
  workbook ??= new OfficeWorkbook();
  return workbook;
}

const office = await startOffice();
createRoot(document.querySelector('#root')!).render(<StrictMode><TaskPane office={office} /></StrictMode>);
