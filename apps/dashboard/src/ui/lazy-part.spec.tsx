import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { lazyPart } from './lazy-part.js';
import { PartBoundary } from './part-boundary.js';

const { error } = console;
beforeEach(() => void (console.error = jest.fn()));
afterEach(() => void (console.error = error));

it('is fetched again after a fetch that failed, and stays once it is there', async () => {
  const fetchPart = jest.fn(() => Promise.resolve(() => <p>The sheet</p>));
  fetchPart.mockRejectedValueOnce(new Error('No network.'));
  const part = lazyPart(fetchPart);
  const show = () => {
    const Part = part();
    const shown = (
      <PartBoundary instead={<p>It is missing</p>}>
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      </PartBoundary>
    );
    return render(shown);
  };
  const first = show();
  expect(await screen.findByText('It is missing')).toBeVisible();
  first.unmount();
  show();
  expect(await screen.findByText('The sheet')).toBeVisible();
  show();
  expect(fetchPart).toHaveBeenCalledTimes(2);
});
