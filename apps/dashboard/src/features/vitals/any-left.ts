/** Whether anything unsent lies in this tab: a sheet, or half an answer. */
export function isAnyLeft(): boolean {
  return /^chairside-(draft|typed \S+ answer) /m.test(Object.keys(sessionStorage).join('\n'));
}
