import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * A part of the screen that is fetched when it is first asked for. Answers with the part as it stands now: after a fetch
 * that failed, another one, which fetches again; React would keep the failure for good.
 */
export function lazyPart<Props>(
  fetchPart: () => Promise<ComponentType<Props>>,
): () => LazyExoticComponent<ComponentType<Props>> {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await fetchPart() };
      } catch (error) {
        current = fresh();
        throw error;
      }
    });
  let current = fresh();
  return () => current;
}
