import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { afterFirstPage } from './after-first-page.js';

/** A part of every screen that comes once the first page stands, and is asked for until it is there. */
export function laterPart<Props>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  const fetchLater = async (): Promise<ComponentType<Props>> => {
    await afterFirstPage();
    return fetchPart().catch(fetchLater);
  };
  return lazy(async () => ({ default: await fetchLater() }));
}
