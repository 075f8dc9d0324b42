import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** addin/public/_headers as path -> header -> value. */
function headers(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  let current = new Map<string, string>();
  for (const line of readFileSync(new URL('../public/_headers', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('/')) found.set(line, (current = new Map()));
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) current.set(name, value);
  }
  return found;
}

/** Content-Security-Policy of a page as directive -> sources. */
function policy(page: string): Record<string, string> {
  const text = headers().get(page)?.get('Content-Security-Policy') ?? '';
  return Object.fromEntries(text.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));
}

describe('headers of the pages', () => {
  it('lets Office frame the pane, and only Office', () => {
    expect(policy('/taskpane.html')['frame-ancestors']).toMatchInlineSnapshot(
      `"'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.office.net https://*.sharepoint.com https://*.live.com https://*.microsoft.com https://*.cloud.microsoft"`,
    );
    expect(policy('/workbench.html')['frame-ancestors']).toBe("'none'");
    expect(policy('/')['frame-ancestors']).toBe("'none'");
  });

  it('runs no script but our own and Microsoft’s client', () => {
    expect(policy('/taskpane.html')['script-src']).toBe("'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com");
    expect(policy('/workbench.html')['script-src']).toBe("'self'");
    for (const page of ['/', '/index.html', '/taskpane.html', '/commands.html', '/workbench.html']) expect(policy(page)['default-src'], page).toBe("'none'");
  });

  it('sends the workbench’s data to our own server only', () => {
    expect(policy('/workbench.html')['connect-src']).toBe("'self'");
  });

  it('never forbids framing for the pane by the old header', () => {
    expect([...headers().values()].some((page) => page.has('X-Frame-Options') || page.has('Cross-Origin-Opener-Policy'))).toBe(false);
  });
});
