const KEY = 'chairside-left';

/** Somebody has signed out at this device and the clinic does not know of it yet: that sign-in lets nobody in again. */
export function markLeft(): void {
  localStorage.setItem(KEY, 'yes');
}

export function isMarkedLeft(): boolean {
  return localStorage.getItem(KEY) !== null;
}

export function forgetLeft(): void {
  localStorage.removeItem(KEY);
}
