import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Redial } from './redial.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function dialling(random: number) {
  const dial = jest.fn();
  const hangUp = jest.fn();
  const redial = new Redial({ dial, hangUp, random: () => random });
  redial.start();
  return { redial, dial, hangUp };
}

describe('a wire that is wanted', () => {
  it('LP12 is dialled for ever, at most five seconds apart', () => {
    const { redial, dial } = dialling(1);
    const waits: number[] = [];
    for (let call = 1; call <= 50; call += 1) {
      redial.failed();
      const before = Date.now();
      jest.advanceTimersToNextTimer();
      waits.push(Date.now() - before);
    }
    expect(dial).toHaveBeenCalledTimes(51);
    expect(waits.slice(0, 5)).toEqual([500, 1_000, 2_000, 4_000, 5_000]);
    expect(Math.max(...waits)).toBe(5_000);
  });

  it('LP12 is not dialled by all screens in the same second', () => {
    const { redial, dial } = dialling(0);
    redial.failed();
    jest.advanceTimersByTime(250);
    expect(dial).toHaveBeenCalledTimes(2);
  });

  it('LP12 is given up when nobody answers the dialling, and dialled again', () => {
    const { redial, dial, hangUp } = dialling(1);
    jest.advanceTimersByTime(10_000);
    expect(hangUp).toHaveBeenCalledTimes(1);
    redial.failed();
    jest.advanceTimersByTime(500);
    expect(dial).toHaveBeenCalledTimes(2);
  });

  it('is left alone once it is up, and once nobody wants it', () => {
    const { redial, dial, hangUp } = dialling(1);
    redial.answered();
    jest.advanceTimersByTime(60_000);
    redial.failed();
    redial.stop();
    redial.failed();
    jest.advanceTimersByTime(60_000);
    expect(dial).toHaveBeenCalledTimes(1);
    expect(hangUp).not.toHaveBeenCalled();
  });
});
