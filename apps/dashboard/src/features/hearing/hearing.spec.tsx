import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@chairside/domain';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openDialogs } from '../../ui/dialog.fixture.js';
import { showAt } from '../board/board.fixture.js';
import { JO, PlayedDay } from '../vitals/a-board.fixture.js';
import { infusing } from '../vitals/a-session.fixture.js';
import { Hearing } from './hearing.js';
import { loudnessHere } from './loudness.js';
import { speaker } from './speaker.js';
import { thisDevice } from './this-device.js';

/** A browser's audio in the hands of a spec. */
class FakeAudio {
  static isAllowed = true;
  static tones = 0;
  static gain = 0;
  static last: FakeAudio | undefined;
  state = 'suspended';
  constructor() {
    FakeAudio.last = this;
  }
  becomes(state: string) {
    this.state = state;
    this.onstatechange();
  }
  currentTime = 0;
  destination = {};
  onstatechange: () => void = () => undefined;
  resume = () => {
    if (!FakeAudio.isAllowed) return new Promise<void>(() => undefined);
    this.becomes('running');
    return Promise.resolve();
  };
  createGain = () => ({
    gain: { setValueAtTime: (gain: number) => (FakeAudio.gain = gain), exponentialRampToValueAtTime: jest.fn() },
    connect: jest.fn(),
  });
  createOscillator = () => {
    FakeAudio.tones += 1;
    return { frequency: { value: 0 }, connect: (next: unknown) => next, start: jest.fn(), stop: jest.fn() };
  };
}

/** A browser that says at once how tall what it watches is. */
class ToldAtOnce {
  constructor(private readonly tell: () => void) {}
  observe = () => this.tell();
  unobserve = () => undefined;
  disconnect = () => undefined;
}

beforeEach(() => {
  openDialogs();
  localStorage.clear();
  FakeAudio.isAllowed = true;
  FakeAudio.tones = 0;
  Object.assign(globalThis, { AudioContext: FakeAudio });
});

function aRunningPump(): PlayedDay {
  const day = new PlayedDay();
  infusing(day, '3', ['Raman', 'Priya', '2208']);
  return day;
}
const show = (hearing: number | undefined, role: Role = 'nurse', place: 'page' | 'dialog' | 'strip' = 'page') =>
  showAt(aRunningPump(), 31, <Hearing place={place} />, {
    role,
    around: { isToldOutside: false, ...(hearing === undefined ? {} : { hearing }) },
  });
const NOBODY = 'Nobody may hear alerts. 1 pump runs.';
const bar = () => screen.queryByText(/^Nobody may hear/)?.closest('section') ?? null;

describe('floor 13 nobody may hear alerts', () => {
  it.each<Role>(['nurse', 'provider', 'display'])('floor 13 is said on every screen while a pump runs: %s', (role) => {
    show(0, role);
    expect(bar()).toHaveTextContent(NOBODY);
    expect(screen.queryAllByRole('button', { name: 'Test the sound of this screen' })).toHaveLength(
      role === 'nurse' ? 1 : 0,
    );
  });

  it('floor 13 in a dialog too, which must not be hidden by another', () => {
    show(0, 'nurse', 'dialog');
    expect(bar()).toHaveTextContent(NOBODY);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['one can hear', 1],
    ['the clinic has not said yet who can', undefined],
  ])('is not said where %s', (_why, hearing) => {
    show(hearing);
    expect(bar()).toBeNull();
  });

  it('leaves the room of the bar that stood here at the last load, until it is known', () => {
    sessionStorage.setItem('chairside-bar-height', '60');
    const { container } = show(undefined);
    expect(container.firstElementChild).toHaveStyle({ minHeight: '60px' });
  });

  it('keeps no room once it is known whether a bar stands, and remembers how tall it is', () => {
    const tall = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(62);
    Object.assign(globalThis, { ResizeObserver: ToldAtOnce });
    sessionStorage.setItem('chairside-bar-height', '40');
    const { container } = show(0);
    expect(container.firstElementChild).not.toHaveAttribute('style');
    expect(sessionStorage.getItem('chairside-bar-height')).toBe('62');
    tall.mockRestore();
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
  });

  it('is not said with no pump running', () => {
    showAt(new PlayedDay(), 31, <Hearing place="page" />, { around: { hearing: 0 } });
    expect(bar()).toBeNull();
  });

  it('stands in the strip as a number, with what is told outside', () => {
    show(2, 'provider', 'strip');
    expect(screen.getByText(/can hear/)).toHaveTextContent('2 can hear. No one outside is told.');
  });

  it('floor 17 whoever is signed in says what a screen is; only a nurse makes it count', async () => {
    show(2, 'provider', 'strip');
    await userEvent.click(screen.getByRole('button', { name: 'Sound of this screen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Carried' }));
    await userEvent.click(screen.getByRole('button', { name: 'I heard it' }));
    expect(thisDevice.kind()).toBe('carried');
    expect(thisDevice.hasPassed(JO.id, '2026-11-23')).toBe(false);
  });

  it('floor 17 a screen in a patient’s room stays silent when it is asked what it is', async () => {
    thisDevice.is('room');
    show(2, 'nurse', 'strip');
    await userEvent.click(screen.getByRole('button', { name: 'Sound of this screen' }));
    expect(FakeAudio.tones).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'At the station' }));
    expect(FakeAudio.tones).toBe(3);
  });
});

describe('floor 13 the sound test', () => {
  it('floor 13 plays at one tap, and is kept for this person and this day', async () => {
    const day = aRunningPump();
    showAt(day, 31, <Hearing place="page" />, { around: { hearing: 0 } });
    FakeAudio.tones = 0;
    await userEvent.click(screen.getByRole('button', { name: 'Test the sound of this screen' }));
    expect(FakeAudio.tones).toBe(3);
    await userEvent.click(screen.getByRole('button', { name: 'Carried' }));
    await userEvent.click(screen.getByRole('button', { name: 'I heard it' }));
    expect(thisDevice.kind()).toBe('carried');
    expect(thisDevice.hasPassed(JO.id, '2026-11-23')).toBe(true);
    expect(thisDevice.hasPassed(JO.id, '2026-11-24')).toBe(false);
    expect(thisDevice.hasPassed('somebody else', '2026-11-23')).toBe(false);
  });

  it('plays as loud as is chosen, and alerts sound so once it was heard', async () => {
    show(0);
    await userEvent.click(screen.getByRole('button', { name: 'Test the sound of this screen' }));
    const usual = FakeAudio.gain;
    await userEvent.click(screen.getByRole('button', { name: 'Quiet' }));
    const quiet = FakeAudio.gain;
    await userEvent.click(screen.getByRole('button', { name: 'Loud' }));
    expect(FakeAudio.gain).toBeGreaterThan(usual);
    expect(usual).toBeGreaterThan(quiet);
    expect(FakeAudio.tones).toBe(9);
    expect(loudnessHere()).toBe('usual');
    await userEvent.click(screen.getByRole('button', { name: 'I heard it' }));
    expect(loudnessHere()).toBe('loud');
    speaker.play([440]);
    expect(FakeAudio.gain).toBeGreaterThan(usual);
  });

  it('who heard nothing has not passed', async () => {
    show(0);
    await userEvent.click(screen.getByRole('button', { name: 'Test the sound of this screen' }));
    await userEvent.click(screen.getByRole('button', { name: 'I heard nothing' }));
    expect(screen.getByRole('status')).toHaveTextContent('Until you hear it, this screen does not count.');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(localStorage).toHaveLength(0);
  });

  it('floor 17 a screen in a patient’s room is told so, makes no sound and cannot pass', async () => {
    show(0);
    await userEvent.click(screen.getByRole('button', { name: 'Test the sound of this screen' }));
    await userEvent.click(screen.getByRole('button', { name: "In a patient's room" }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    expect(thisDevice.kind()).toBe('room');
    expect(thisDevice.hasPassed(JO.id, '2026-11-23')).toBe(false);
    expect(bar()).toHaveTextContent('This screen makes no sound. Test another one.');
  });
});

describe('floor 13 a page that was loaded again, and not touched yet', () => {
  const TOUCH = 'Touch the screen once so that alerts sound here.';
  const touch = () => {
    FakeAudio.isAllowed = true;
    fireEvent.pointerDown(document.body);
  };
  beforeEach(() => {
    FakeAudio.isAllowed = false;
    FakeAudio.last?.becomes('suspended');
  });
  afterEach(() => void jest.useRealTimers());

  it.each<Role>(['nurse', 'provider'])('floor 13 says what it needs, whoever tested it: %s', (role) => {
    show(1, role);
    expect(screen.getByRole('alert')).toHaveTextContent(TOUCH);
  });

  it('stands within the room of the bar that was here at the last load, and not above it', () => {
    sessionStorage.setItem('chairside-bar-height', '60');
    show(undefined);
    expect(screen.getByRole('alert').parentElement).toHaveStyle({ minHeight: '60px' });
  });

  it('floor 13 any touch lets the sound out; the bar stays a moment, so that nothing moves under that finger', () => {
    jest.useFakeTimers();
    show(1);
    act(touch);
    expect(speaker.isOpen()).toBe(true);
    expect(screen.getByRole('alert')).toHaveTextContent('Alerts sound here now.');
    act(() => void jest.advanceTimersByTime(2_000));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('floor 13 says it beside that nobody may hear, with one button for who tested it before', () => {
    thisDevice.is('station');
    thisDevice.passed(JO.id, '2026-11-23');
    show(0);
    expect(bar()).toHaveTextContent(TOUCH);
    expect(screen.queryByRole('button', { name: 'Test the sound of this screen' })).toBeNull();
    FakeAudio.isAllowed = true;
    act(() => screen.getByRole('button', { name: 'Turn the sound on' }).click());
    expect(bar()).not.toHaveTextContent(TOUCH);
  });

  it('floor 17 asks nothing where no sound is to be: on the wall, and in a patient’s room', () => {
    show(1, 'display');
    act(() => thisDevice.is('room'));
    show(1);
    expect(screen.queryByText(TOUCH)).toBeNull();
  });
});
