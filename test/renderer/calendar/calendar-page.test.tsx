import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { createTestClient } from '#test/support/application';
import { livedLedger } from '../window/lived-ledger';
import { openWindow } from '../window/open-window';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

async function openCalendar(address = '/kalendar') {
  const opened = await openWindow(address, createTestClient(livedLedger));
  await screen.findByRole('heading', { name: 'Kalendář termínů' });
  return opened;
}

const dayCell = (name: RegExp) => screen.getByRole('gridcell', { name });
const panel = (name: RegExp) => screen.getByRole('region', { name });

describe('the calendar of deadlines', () => {
  test('shows twelve months of this year and what comes this month', async () => {
    await openCalendar();
    const months = screen.getAllByRole('grid').map((grid) => grid.getAttribute('aria-label'));
    expect([months.length, months[0], within(panel(/^leden 2024$/u)).getAllByText(/^Odeslat do registru smluv$/u).length]).toEqual([12, 'leden 2024', 2]);
  });

  test('says of a day its date, whether it is a holiday, and what comes', async () => {
    await openCalendar();
    const names = [/pondělí 1\.\s1\. 2024/u, /pátek 19\.\s1\. 2024/u, /pátek 29\.\s3\. 2024/u, /sobota 6\.\s1\. 2024/u].map((name) => plain(dayCell(name).getAttribute('aria-label')));
    expect(names).toEqual(['pondělí 1. 1. 2024, státní svátek', 'pátek 19. 1. 2024, 2 termíny', 'pátek 29. 3. 2024, státní svátek', 'sobota 6. 1. 2024, víkend']);
  });

  test('lists the deadlines of the chosen day with their agreements', async () => {
    const { user, address } = await openCalendar();
    await user.click(dayCell(/19\.\s1\. 2024/u));
    const list = within(panel(/^pátek 19/u));
    const said = list.getAllByRole('listitem').map(({ textContent }) => plain(textContent));
    await user.click(list.getByRole('link', { name: 'Moravskoslezský kraj' }));
    expect([said, address()]).toEqual([
      [
        'Odeslat do registru smluv19. 1. 2024 · za 4 dnyMoravskoslezský kraj§ 5 odst. 2 zákona č. 340/2015 Sb.',
        'Odeslat do registru smluv19. 1. 2024 · splněno 27. 12. 2023Zlínský kraj§ 5 odst. 2 zákona č. 340/2015 Sb.',
      ],
      `/smlouvy/${livedLedger.agreements[1]?.id ?? ''}/registr`,
    ]);
  });

  test('is walked by the keyboard over the end of the year, and Enter goes to the deadlines of the day', async () => {
    const { user } = await openCalendar('/kalendar?den=2024-01-19');
    dayCell(/19\.\s1\. 2024/u).focus();
    await user.keyboard('{Enter}');
    const first = document.activeElement?.textContent;
    dayCell(/19\.\s1\. 2024/u).focus();
    await user.keyboard('{PageUp}{ArrowRight}');
    await waitFor(() => {
      expect([first, plain(document.activeElement?.getAttribute('aria-label')), screen.getByText('Rok 2023').textContent]).toEqual(['Moravskoslezský kraj', 'středa 20. 12. 2023', 'Rok 2023']);
    });
  });

  test('goes to the next year and back to today', async () => {
    const { user } = await openCalendar();
    await user.click(screen.getByRole('button', { name: 'Následující rok' }));
    const next = panel(/^leden 2025$/u).textContent;
    await user.click(screen.getByRole('button', { name: 'Dnes' }));
    expect([next.startsWith('leden 2025'), panel(/^pondělí 15/u).textContent]).toEqual([true, expect.stringContaining('Na tento den nepřipadá žádný termín.')]);
  });

  test('is saved for Outlook', async () => {
    const { user } = await openCalendar();
    await user.click(screen.getByRole('button', { name: 'Uložit pro Outlook (.ics)' }));
    expect((await screen.findByText('Kalendář termínů je stažený')).parentElement?.textContent).toContain('Termíny smluv KPBI.ics');
  });
});
