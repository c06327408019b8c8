import type { BookedSession, LiveSession } from './infusion-session.js';

/** A session as it is the moment it is booked. */
export function newSession(booked: BookedSession): LiveSession {
  return {
    ...booked,
    chairId: null,
    nurseId: null,
    status: 'scheduled',
    statusRevision: 0,
    infusionOutcome: null,
    steps: [],
    gates: [],
    order: null,
    earlierOrders: [],
    pumpReadings: [],
    pumpNotes: [],
    readings: [],
    effects: [],
    medicines: [],
    notes: [],
    contacts: [],
    absences: [],
    alerts: [],
    coSignatures: [],
    adverseEvents: [],
    customLimits: [],
    home: [],
    handOvers: [],
  };
}
