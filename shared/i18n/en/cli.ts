import type { cli as vi } from '../vi/cli.ts';

/** What the command line says. */
export const cli: Record<keyof typeof vi, string> = {
  usage: `Usage:
  npm run -s cli -- check FILE [--json] [--lang vi|en]
  npm run -s cli -- fix FILE --out OUT.xlsx [--json] [--lang vi|en]
  npm run -s cli -- run FILE --out OUT.xlsx [--json] [--lang vi|en] [--server URL] [--certificate CERT.json]
  npm run -s cli -- export FILE --form biet-phai | --agency "Agency" | --unit 03176 | --all --out-dir DIR [--agreed] [--json] [--lang vi|en]
  npm run -s cli -- what-if FILE [--json] [--out OUT.xlsx] [--lang vi|en] [--server URL]
  npm run -s cli -- certificate FILE --out CERT.json
  npm run -s cli -- verify FILE CERT.json [--json]
  npm run -s cli -- compare FILE --out OUT.xlsx [--take even|worst-first] [--json] [--lang vi|en] [--server URL]
  npm run -s cli -- remove FILE --out OUT.xlsx [--json] [--lang vi|en]
  npm run -s cli -- versions list FILE [--json] | keep FILE "NAME" --out OUT.xlsx [--by "WHO"] | drop FILE "NAME" --out OUT.xlsx | compare FILE "NAME" ["OTHER"] --out OUT.xlsx
  npm run -s cli -- merge OUT.xlsx FILE.xlsx... [--older] [--json] [--lang vi|en]
  npm run -s cli -- template commune --code 03176 --out F.xlsx [--from PREVIOUS.xlsx]
  npm run -s cli -- template sender --name "Agency" --out F.xlsx
  npm run -s cli -- template province --province 11 --out F.xlsx
Exit code of check: 0 no errors, 1 errors found, 2 file unusable. Of merge: 0 all merged, 1 a file was left out or holds errors, 2 nothing could be merged. Of run: 0 written, 2 file unusable, 3 Worker or certificate failure.`,
  file: 'FILE',
  name: 'NAME',
  result: 'OUT.xlsx',
  error: 'Must fix',
  warning: 'Please review',
  hint: 'Better fixed',
  summary: '{rows} {rows|row|rows}: {errors} to fix, {warnings} to review, {hints} better fixed.',
  clean: 'No errors.',
  wrote: 'Wrote {file}.',
  fixed: '{count} {count|cell|cells} fixed (nothing lost).',
  removed: 'Took out {count} result {count|sheet|sheets} ({sheets}), the coloured marks and the data of the software.',
  units: '{reported}/{units} {units|unit|units} with data; {below} below, {over} over the quota, {both} over in total with fields short, {fieldShort} at the quota with fields short, {undecided} undecided.',
  plan: 'Plan (draft): {lines} {lines|line|lines} for {served}/{wanting} {wanting|commune|communes} in need; {unfilled} {unfilled|post|posts} still unfilled.',
  certified: 'Certificate: passed ({levels} {levels|level|levels}, value equals bound).',
};
