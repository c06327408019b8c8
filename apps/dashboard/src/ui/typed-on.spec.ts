import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent } from '@testing-library/react';
import { isTypedOn } from './typed-on.js';

function aField(): HTMLInputElement {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  return field;
}

beforeEach(() => {
  fireEvent.keyDown(aField(), { key: 'Enter' });
  document.body.replaceChildren();
});

describe('a field that is taken from under the hands', () => {
  it('who types on presses no key of the page, letter by letter', () => {
    const field = aField();
    fireEvent.keyDown(field, { key: 'n' });
    field.remove();
    for (const key of ['e', 'v']) {
      expect(isTypedOn()).toBe(true);
      fireEvent.keyDown(document.body, { key });
    }
    expect(isTypedOn()).toBe(true);
  });

  it('a field that stands, or was ended by a key of its own, keeps no key of the page back', () => {
    const field = aField();
    fireEvent.keyDown(field, { key: 'n' });
    expect(isTypedOn()).toBe(false);
    fireEvent.keyDown(field, { key: 'Enter' });
    field.remove();
    expect(isTypedOn()).toBe(false);
  });

  it('who went on from it and ends the sheet by a key of their own is done with it, too', () => {
    const field = aField();
    fireEvent.keyDown(field, { key: '4' });
    fireEvent.keyDown(document.body, { key: '3' });
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    field.remove();
    expect(isTypedOn()).toBe(false);
  });

  it.each(['Shift', 'ArrowDown', 'Tab', 'Enter'])('who went on from it and pressed %s may still type on', (key) => {
    const field = aField();
    fireEvent.keyDown(field, { key: '4' });
    fireEvent.keyDown(document.body, { key });
    field.remove();
    expect(isTypedOn()).toBe(true);
  });
});
