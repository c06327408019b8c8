/** Ten digits as one reads them aloud: "315 555 0142". */
export function shownNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}
