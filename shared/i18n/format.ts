export type Lang = 'vi' | 'en';
export type Params = Readonly<Record<string, string | number>>;

/** Turns the codes in parameters into what a person reads; built where names are known (the workbook flow). */
export interface Names {
  unit(code: string): string;
  agency(code: string): string;
  person(key: string): string;
  field(code: string): string;
  room(code: string): string;
  measure(code: string): string;
  /** A number inside a sentence; without it, and for rows and years, as JavaScript writes it. */
  number?(value: number): string;
}

const plainNames: Names = {
  unit: (code) => code, agency: (code) => code, person: (key) => key, field: (code) => code, room: (code) => code,
  measure: (code) => code,
};

/**
 * Fills {placeholders}. The name of a placeholder, without trailing digits, says what it holds: unit, agency, person,
 * field, room, measure and from (agency or unit) go through `names`; date is an ISO day shown as dd/mm/yyyy; row and year
 * are never grouped; any other number goes through names.number; anything else is shown as it is.
 * {count|person|people} chooses a word by a number: the first for one, the second otherwise.
 */
export function fill(template: string, params: Params, names: Partial<Names> = {}): string {
  const known: Names = { ...plainNames, ...names };
  return template.replace(PLACEHOLDER, (whole, kind: string, digits: string, one?: string, many?: string) => {
    const value = params[kind + digits];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
    return shown(kind, typeof value === 'number' && known.number && !UNGROUPED.has(kind) ? known.number(value) : String(value), known);
  });
}

const PLACEHOLDER = /\{([a-zA-Z]+?)(\d*)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

const UNGROUPED: ReadonlySet<string> = new Set(['row', 'year']);

function shown(kind: string, value: string, names: Names): string {
  switch (kind) {
    case 'unit': return names.unit(value);
    case 'agency': return names.agency(value);
    case 'from': return /^\d{5}$/.test(value) ? names.unit(value) : names.agency(value);
    case 'person': return names.person(value);
    case 'field': return names.field(value);
    case 'room': return names.room(value);
    case 'measure': return names.measure(value);
    case 'date': return vietnameseDate(value);
    default: return value;
  }
}

/** At most two decimals, after a comma in Vietnamese: 1,5. Whole numbers stay as they are: they may be rows or years. */
export function numberText(value: number, lang: Lang): string {
  const text = String(Number(value.toFixed(2)));
  return lang === 'vi' ? text.replace('.', ',') : text;
}

/** A count with its thousands apart: 3.329 in Vietnamese, 3,329 in English. Never for rows, years or codes. */
export function groupedText(value: number, lang: Lang): string {
  return numberText(value, lang).replace(/\B(?=(\d{3})+(?!\d))(?<![.,]\d*)/g, lang === 'vi' ? '.' : ',');
}

/** The first letter large: a name of the catalogue that begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 2025-10-20 -> 20/10/2025 (Decree 30/2020: leading zeros for days 01-09). Other text is returned unchanged. */
export function vietnameseDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}
