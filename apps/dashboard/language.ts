import type { Plugin } from 'vite';

/** A language is a build: each page is built from its own file, with the words of its language and no others. */
const PAGES: Readonly<Record<string, string>> = { en: 'index.html', es: 'index.es.html' };

/** Exchanges the words, ours and the domain's (`….en.js`), for those that stand beside them. */
export function language(mode: string): Plugin {
  const spoken = mode in PAGES ? mode : 'en';
  return {
    name: 'language',
    enforce: 'pre',
    config: () => ({
      // the second build stands beside the first
      build: { emptyOutDir: spoken === 'en', rolldownOptions: { input: PAGES[spoken] } },
    }),
    resolveId: {
      filter: { id: /\.en\.js$/ },
      handler(source, importer) {
        if (spoken === 'en') return null;
        return this.resolve(source.replace(/\.en\.js$/, `.${spoken}.js`), importer, { skipSelf: true });
      },
    },
  };
}

/** The board says no refusal of the rules, though what it shares with those who chart names their sentences. */
const OF_REFUSALS =
  /\/domain\/dist\/(.*\/(refusals|gate-words|portion-words)\.e[ns]|.*\/say|(controlled-drug|discharge|medicines|patients)\/words\.e[ns])\.js$/;
/** Whether a module that the first page names may stand in its script. */
export const isOfFirst = (id: string): boolean => !OF_REFUSALS.test(id.replaceAll('\\', '/'));
