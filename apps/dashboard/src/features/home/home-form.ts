import type { EndCheck, HomeDetails, HomeRecordOf, PeerPromise } from '@chairside/domain';

/** What is typed and ticked in the dialogs of a session at home. */
export interface HomeTyped {
  street: string;
  county: string;
  number: string;
  name: string;
  phone: string;
  promises: PeerPromise[];
  result: HomeRecordOf<'call'>['result'] | null;
  source: HomeRecordOf<'check'>['source'] | null;
  isResponsive: boolean | null;
  breathesNormally: boolean | null;
  hasVomited: boolean | null;
  distress: number | null;
  seen: EndCheck[];
}

export const EMPTY_HOME: HomeTyped = {
  street: '',
  county: '',
  number: '',
  name: '',
  phone: '',
  promises: [],
  result: null,
  source: null,
  isResponsive: null,
  breathesNormally: null,
  hasVomited: null,
  distress: null,
  seen: [],
};

const TEN_DIGITS = /^[2-9]\d{9}$/;
const SHORTEST_PHONE = 7;

/** What each dialog charts; nothing while it is not whole. */
export const HOME_SAYS: { [K in HomeDetails['kind']]: (typed: HomeTyped) => Extract<HomeDetails, { kind: K }> | null } =
  {
    place: ({ street, county, number }) =>
      street.trim().length > 2 && county.trim().length > 1 && TEN_DIGITS.test(number)
        ? { kind: 'place', street: street.trim(), county: county.trim(), emergencyNumber: number }
        : null,
    'read-back': ({ number }) => (TEN_DIGITS.test(number) ? { kind: 'read-back', emergencyNumber: number } : null),
    peer: ({ name, phone, promises }) =>
      name.trim() !== '' && phone.trim().length >= SHORTEST_PHONE
        ? { kind: 'peer', name: name.trim(), phone: phone.trim(), promises }
        : null,
    call: ({ result }) => (result === null ? null : { kind: 'call', whom: 'peer', result, words: null }),
    check: ({ source, isResponsive, breathesNormally, hasVomited, distress }) =>
      source === null || isResponsive === null || breathesNormally === null || hasVomited === null || distress === null
        ? null
        : { kind: 'check', source, found: { isResponsive, breathesNormally, hasVomited, distress } },
    'end-check': ({ seen }) => ({ kind: 'end-check', seen }),
  };
