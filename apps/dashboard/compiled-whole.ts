import type { Plugin } from 'vite';

/** Read by the browser only as the very first line. */
const WORD = '//# allFunctionsCalledOnLoad\n';

/**
 * The board calls most of its first script at once: compiled whole while it arrives, beside the page's own thread, nothing of
 * it is parsed a second time when it is called. To a browser that does not know the word it is a comment.
 */
export function compiledWhole(): Plugin {
  return {
    name: 'compiled-whole',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk' && part.isEntry) part.code = WORD + part.code;
        }
      },
    },
  };
}
