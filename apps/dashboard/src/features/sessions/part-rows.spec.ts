import { describe, expect, it } from '@jest/globals';
import { partRows } from './part-rows.js';

describe('partRows', () => {
  it('puts the time beside what the pump shows, and everything else in a row of its own', () => {
    expect(partRows(['pause-reason', 'pump-volume', 'when'])).toEqual([['pause-reason'], ['pump-volume', 'when']]);
  });

  it('puts a new rate beside it, and then no third', () => {
    expect(partRows(['pump-volume', 'new-rate', 'when'])).toEqual([['pump-volume', 'new-rate'], ['when']]);
  });

  it('keeps the order of the parts where something is asked between them', () => {
    const parts = ['pump-volume', 'stop-reason', 'when'] as const;
    expect(partRows(parts).flat()).toEqual(parts);
    expect(partRows(parts)).toHaveLength(parts.length);
  });
});
