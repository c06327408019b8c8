/** What a link to a visit asks for to open the sheet of a set; the id of a reading asks for its correction. */
export const OPENS_SET = 'enter-vitals';
