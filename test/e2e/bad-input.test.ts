import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { field, openSample, section, sitDown, typeInto, waitUntilSaved, type Clerk } from '#test/support/clerk';

let clerk: Clerk;
beforeAll(async () => {
  clerk = await sitDown();
  await openSample(clerk.page);
});
afterAll(() => clerk.leave());

describe('bad input gets a sentence at its field and loses nothing', () => {
  test.each([
    ['Příspěvek a platby', 'Roční příspěvek', '0', 'Částka musí být větší než nula'],
    ['Příspěvek a platby', 'Roční příspěvek', '-1', 'Částka musí být větší než nula'],
    ['Příspěvek a platby', 'Roční příspěvek', '60 000,005', 'nejvýše dvě'],
    ['Příspěvek a platby', 'Roční příspěvek', '1000000000000000', 'nejvýše 9'],
    ['Příspěvek a platby', 'Příspěvek se počítá ode dne', '31. 2. 2024', 'v kalendáři není'],
    ['Příspěvek a platby', 'Variabilní symbol', '12345678901', 'deset'],
  ])('%s › %s: %s', async (place, label, typed, sentence) => {
    const { page } = clerk;
    await typeInto(section(page, place), { [label]: typed });
    await waitUntilSaved(page);
    await page.reload();
    const input = field(page, place, label);
    await input.waitFor();
    const described = await describedBy(input);
    expect([await input.inputValue(), described, await input.getAttribute('aria-invalid')]).toEqual([typed, expect.stringContaining(sentence), 'true']);
  });

  test('a wrong account is explained, and the right one takes the sentence away', async () => {
    const { page } = clerk;
    const side = section(page, 'Strany').getByRole('group', { name: 'Koordinátor projektu' });
    await typeInto(side, { 'Číslo účtu': '12-3456789012/0100' });
    const input = side.getByRole('textbox', { name: 'Číslo účtu', exact: true });
    const wrong = await describedBy(input);
    await typeInto(side, { 'Číslo účtu': '19-2000145399/0800' });
    expect([wrong, await input.getAttribute('aria-invalid')]).toEqual([expect.stringContaining('předčíslí'), null]);
  });

  test('a character the document font lacks is named, above the pages', async () => {
    const { page } = clerk;
    await typeInto(section(page, 'Kontakty').getByRole('group', { name: 'Spolupracující kraj' }), { 'Krajský koordinátor': 'Jan 😀 Novák' });
    await page.getByText('U+1F600').first().waitFor();
  });
});

async function describedBy(input: ReturnType<typeof field>): Promise<string> {
  return input.evaluate((element) => (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
}
