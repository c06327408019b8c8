import type { Plugin } from 'vite';

/** The letters of every word that is ours. */
const LATIN = /inter-latin-wght-normal-.*\.woff2$/;

/** Fetches the font beside the script: found in the sheet by the first word that is shown, it would come in the midst of the board, and all of it would be laid out again. */
export function fontAhead(): Plugin {
  return {
    name: 'font-ahead',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const font = Object.keys(bundle ?? {}).find((name) => LATIN.test(name));
        if (font === undefined) return [];
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${font}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
