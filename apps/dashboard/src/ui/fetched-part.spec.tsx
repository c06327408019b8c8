import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { fetchedPart } from './fetched-part.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const aPart = () => ({ Part: () => <p>Who covers</p> });

it('leaves the page alone while it cannot be fetched, and stands there once it can', async () => {
  const fetchPart = jest.fn(() => Promise.resolve(aPart()));
  fetchPart.mockRejectedValueOnce(new Error('No network.'));
  const usePart = fetchedPart(fetchPart);
  function Page() {
    const fetched = usePart();
    return (
      <main>
        <h1>Board</h1>
        {fetched && <fetched.Part />}
      </main>
    );
  }
  render(<Page />);
  await act(() => jest.advanceTimersByTimeAsync(1));
  expect(screen.getByRole('heading', { name: 'Board' })).toBeVisible();
  expect(screen.queryByText('Who covers')).toBeNull();
  await act(() => jest.advanceTimersByTimeAsync(5_000));
  expect(screen.getByText('Who covers')).toBeVisible();
  expect(fetchPart).toHaveBeenCalledTimes(2);
});

it('is neither fetched nor answered where it is not wanted', async () => {
  const fetchPart = jest.fn(() => Promise.resolve(aPart()));
  const usePart = fetchedPart(fetchPart);
  const Page = ({ isWanted }: { isWanted: boolean }) => <p>{usePart(isWanted) === null ? 'nothing' : 'the part'}</p>;
  const { rerender } = render(<Page isWanted={false} />);
  await act(() => jest.advanceTimersByTimeAsync(1));
  expect(fetchPart).not.toHaveBeenCalled();
  rerender(<Page isWanted />);
  await act(() => jest.advanceTimersByTimeAsync(1));
  expect(screen.getByText('the part')).toBeVisible();
  rerender(<Page isWanted={false} />);
  expect(screen.getByText('nothing')).toBeVisible();
});
