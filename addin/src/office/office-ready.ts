/** What the pane needs to know of where it runs. */
export interface OfficeSurroundings {
  /** false: opened in a plain browser, with no workbook behind it. */
  readonly inExcel: boolean;
  /** ExcelApi 1.14, which everything here is built on; false in Excel before 2021. */
  readonly recentEnough: boolean;
  /** Display language of Office, such as vi-VN; the browser's outside Office. */
  readonly language: string;
  /** Colours of Office's own surfaces; null where Office does not say. */
  readonly theme: OfficeColors | null;
}

export interface OfficeColors {
  /** Background of Office's window and its text, such as "#262626". */
  readonly background: string;
  readonly foreground: string;
}

/** Lowest requirement set that the workbook room uses throughout. */
export const REQUIRED_API = '1.14';

/** Waits until Microsoft's client has found its host. Never rejects: without office.js the page is a plain browser page. */
export async function startOffice(): Promise<OfficeSurroundings> {
  if (typeof Office === 'undefined') return plainBrowser();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return plainBrowser();
  return {
    inExcel: true,
    recentEnough: Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API),
    language: Office.context.displayLanguage,
    theme: officeColors(),
  };
}

function plainBrowser(): OfficeSurroundings {
  return { inExcel: false, recentEnough: false, language: navigator.language, theme: null };
}

function officeColors(): OfficeColors | null {
  // Excel on the web leaves the theme out, whatever the types say
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  return background && foreground ? { background, foreground } : null;
}
