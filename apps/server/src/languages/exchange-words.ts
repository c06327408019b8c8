import type { InitializeHook, ResolveHook } from 'node:module';

let spoken = 'en';

/** Told once, in the thread in which Node resolves imports. */
export const initialize: InitializeHook<string> = (language) => {
  spoken = language;
};

/** The words of another language stand beside the English ones, as for the dashboard (apps/dashboard/language.ts). */
export const resolve: ResolveHook = (specifier, context, nextResolve) =>
  nextResolve(specifier.replace(/\.en\.js$/, `.${spoken}.js`), context);
