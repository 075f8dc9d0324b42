/** What a person chose, kept on this machine between openings. */
const PREFIX = 'dieu-phoi.';

export type Preference = 'lang' | 'compute';

/** Null when nothing was chosen, or when the browser keeps nothing for framed pages. */
export function readPreference(key: Preference): string | null {
  return storage()?.getItem(PREFIX + key) ?? null;
}

export function keepPreference(key: Preference, value: string): void {
  storage()?.setItem(PREFIX + key, value);
}

/** Excel on the web frames the pane; with third-party storage blocked, reading localStorage itself throws. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
