import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { v7 as uuidv7 } from 'uuid';
import { ANA, aStore } from '../../live/storage.fixture.js';
import { WaitingHere } from './waiting-here.js';

it('P13 says whose entries wait on this device, and who can send them, before anybody has signed in', async () => {
  const store = aStore('chairside-outbox');
  const payload = { sessionId: uuidv7(), pumpMl: 4 };
  await store.add(ANA, { id: uuidv7(), name: 'pump:read', payload });
  await store.add(ANA, { id: uuidv7(), name: 'pump:read', payload });
  render(<WaitingHere />);
  expect(await screen.findByRole('status')).toHaveTextContent(
    '2 entries of Ana Ribeiro were not sent yet and wait on this device, where nobody else can read them. Sent when Ana Ribeiro signs in here.',
  );
});
