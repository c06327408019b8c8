import { useCallback, useState } from 'react';

/** A choice among a few words that lasts while this tab is open. */
export function useKeptChoice<T extends string>(key: string, allowed: readonly T[], first: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => allowed.find((word) => word === sessionStorage.getItem(key)) ?? first);
  const choose = useCallback(
    (next: T) => {
      sessionStorage.setItem(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, choose];
}
