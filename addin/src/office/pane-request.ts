/** What the person asked for by the ribbon button that opened the pane. */
export type PaneRequest = 'check' | 'plan';

/**
 * The manifest opens the pane with ?do=check or ?do=plan behind its address; the host adds parameters of its own.
 * @param search location.search
 */
export function paneRequest(search: string): PaneRequest | null {
  const asked = new URLSearchParams(search).get('do');
  return asked === 'check' || asked === 'plan' ? asked : null;
}
