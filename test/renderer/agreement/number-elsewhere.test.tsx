import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { openWindow } from '../window/open-window';

test('a number another agreement has is told at its field, and taken all the same', async () => {
  const client = createTestClient();
  const { id: otherId, revision, content } = valueOf(await client.agreements.create({ regionId: 'CZ080' }));
  valueOf(await client.agreements.update({ id: otherId, revision, content: { ...content, coordinator: { ...content.coordinator, number: 'KPBI/1/2024' } }, unparsed: {} }));
  const { id } = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  const { user } = await openWindow(`/smlouvy/${id}`, client);

  const [parties] = await screen.findAllByRole('group', { name: 'Koordinátor projektu' });
  if (parties === undefined) throw new Error('the parties are not shown');
  await user.type(within(parties).getByRole('textbox', { name: 'Číslo smlouvy' }), 'kpbi/1/2024');

  expect((await within(parties).findByText(/^Stejné číslo/u)).textContent).toBe('Stejné číslo má i Moravskoslezský kraj. Ověřte, komu patří.');
  await waitFor(async () => expect(valueOf(await client.agreements.get({ id })).content.coordinator.number).toBe('kpbi/1/2024'));
});
