import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import { keyOf, wordsOf } from '#shared/documents/comparison/words';
import { short } from '#test/shared/documents/comparison/wordings';

const compared = (then: string, now: string): string => short(compareTexts([{ text: then }], [{ text: now }]).text);

test.each([
  ['an amount with its unit is exchanged as one', 'příspěvek ve výši 60\u00a0000\u00a0Kč ročně', 'příspěvek ve výši 75\u00a0000\u00a0Kč ročně', 'příspěvek ve výši {60 000 Kč}[75 000 Kč] ročně'],
  ['a number keeps what it counts', 'do 30\u00a0dnů od doručení', 'do 60\u00a0dnů od doručení', 'do {30 dnů}[60 dnů] od doručení'],
  ['a day is exchanged as one', 'uzavřená dne 9.\u00a010. 2023 v\u00a0Jihlavě', 'uzavřená dne 19.\u00a010. 2023 v\u00a0Jihlavě', 'uzavřená dne {9. 10. 2023}[19. 10. 2023] v Jihlavě'],
  ['a Czech word is exchanged whole', 'uhradí příspěvek koordinátorovi', 'uhradí příspěvky koordinátorovi', 'uhradí {příspěvek}[příspěvky] koordinátorovi'],
  ['what is new stands where it was put', 'Koordinátor zajistí realizaci.', 'Koordinátor bezplatně zajistí realizaci.', 'Koordinátor [bezplatně ]zajistí realizaci.'],
  ['what is gone stays to be read', 'Koordinátor bezplatně zajistí realizaci.', 'Koordinátor zajistí realizaci.', 'Koordinátor {bezplatně }zajistí realizaci.'],
  ['changes that a little word parts are one', 'podle plánu a rozpočtu projektu', 'podle zadání a harmonogramu projektu', 'podle {plánu a rozpočtu}[zadání a harmonogramu] projektu'],
  ['a mark changes without its word', 'tři vyhotovení. Každá strana', 'tři vyhotovení; Každá strana', 'tři vyhotovení{.}[;] Každá strana'],
  ['a file number is one word', 'usnesení č.\u00a0UR/95/11/2023 rady kraje', 'usnesení č.\u00a0UR/96/11/2023 rady kraje', 'usnesení č. {UR/95/11/2023}[UR/96/11/2023] rady kraje'],
  ['where hardly a word stayed all is exchanged', 'Smlouva se uzavírá na dobu neurčitou.', 'Výpověď musí mít písemnou formu.', '{Smlouva se uzavírá na dobu neurčitou.}[Výpověď musí mít písemnou formu.]'],
])('%s', (_, then, now, expected) => {
  expect(compared(then, now)).toBe(expected);
});

test('another kind of space is no change', () => {
  expect(compareTexts([{ text: 'podle §\u00a023 a\u00a060 000 Kč' }], [{ text: 'podle § 23 a 60\u00a0000\u00a0Kč' }]).changed).toBe(false);
});

test('a letter written with a combining mark is the same letter', () => {
  expect(compareTexts([{ text: 'přı́loha'.normalize('NFD') }], [{ text: 'přı́loha'.normalize('NFC') }]).changed).toBe(false);
});

test('fields and styles of both wordings are kept', () => {
  const then = [{ text: 'Příspěvek činí ' }, { text: '60\u00a0000\u00a0Kč', field: 'contribution.annualAmount' }, { text: ' ročně.' }];
  const now = [{ text: 'Příspěvek činí ' }, { text: '75\u00a0000\u00a0Kč', field: 'contribution.annualAmount', strong: true }, { text: ' ročně.' }];
  expect(compareTexts(then, now).text).toEqual([
    { text: 'Příspěvek činí ' },
    { text: '60\u00a0000\u00a0Kč', field: 'contribution.annualAmount', change: 'deleted' },
    { text: '75\u00a0000\u00a0Kč', field: 'contribution.annualAmount', strong: true, change: 'inserted' },
    { text: ' ročně.' },
  ]);
});

const anyText = fc.array(fc.record({ text: fc.string({ unit: fc.constantFrom('a', 'á', 'č', 'ž', '0', '9', '.', ',', ' ', '\u00a0', '-', '§', '/', 'K'), maxLength: 12 }), strong: fc.boolean() }), { maxLength: 5 });
const plain = (text: readonly { readonly text: string }[]): string => text.map((run) => run.text).join('');

test('words put together are the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plain(wordsOf(text).flatMap(({ runs }) => runs))).toBe(plain(text));
    }),
  );
});

test('without what was deleted it is the later text, without what was inserted the earlier one', () => {
  fc.assert(
    fc.property(anyText, anyText, (then, now) => {
      const { text } = compareTexts(then, now);
      expect(plain(text.filter(({ change }) => change !== 'deleted'))).toBe(plain(now));
      expect(keyOf(plain(text.filter(({ change }) => change !== 'inserted')))).toBe(keyOf(plain(then)));
    }),
  );
});

test('a text of thousands of words that changed all over keeps what stayed of each sentence', () => {
  const sentence = (index: number, when: string): string => `Spolupracující kraj č. ${index} uhradí příspěvek ${when} na účet koordinátora. `;
  const text = (when: string) => [{ text: Array.from({ length: 1200 }, (_, index) => sentence(index, when)).join('') }];
  const { text: both } = compareTexts(text('každoročně'), text('čtvrtletně'));
  expect([plain(both.filter(({ change }) => change !== 'deleted')), both.filter(({ change }) => change === 'inserted').map(({ text: words }) => words)]).toEqual([plain(text('čtvrtletně')), Array.from({ length: 1200 }, () => 'čtvrtletně')]);
});
