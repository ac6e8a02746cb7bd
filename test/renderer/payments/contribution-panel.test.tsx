import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { openWindow } from '../window/open-window';

test('a contribution is opened from the matrix, and closed, by keys alone', async () => {
  const client = createTestClient();
  await concluded(client, day('2023-12-20'));
  const { user } = await openWindow('/platby', client);
  const [cell] = await screen.findAllByRole('button', { name: /Očekává se/u, pressed: false });
  cell?.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: /Olomoucký kraj, rok 2024/u });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('region', { name: /Olomoucký kraj, rok 2024/u })).toBeNull());
  expect(document.activeElement).toBe(cell);
});
