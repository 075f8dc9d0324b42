/** What `cloudflare:workers` exports in tests: the module of wrangler.jsonc's main. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import('./src/index.ts');
  }
}
