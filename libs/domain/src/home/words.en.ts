import type { EndCheck, PeerPromise } from './home-record.js';
import type { HomeCallee } from './home-rules.js';

export const PEER_PROMISE_WORDS: Record<PeerPromise, string> = {
  adult: 'Is an adult',
  sober: 'Has taken nothing and drunk no alcohol',
  stays: 'Stays the whole time',
  briefed: 'Was told what to watch for and whom to call',
};

export const END_CHECK_WORDS: Record<EndCheck, string> = {
  responsive: 'Responds at once',
  oriented: 'Knows who, where and when',
  walks: 'Walks steadily',
  'peer-stays': 'The peer stays',
  'no-driving': 'Will not drive before tomorrow',
};

export const CALLEE_WORDS: Record<HomeCallee, string> = {
  peer: 'the peer',
  patient: 'the patient',
  emergency: '911 through the county’s number',
};
