import { expect, test } from 'vitest';
import { personalDataIn } from '#shared/documents/redaction/personal-data';

test.each([
  ['pište na jan.novak@kr-vysocina.cz.', [['email', 'jan.novak@kr-vysocina.cz']]],
  ['volejte 585 508 111, +420 585 508 222 nebo +420585508333', [['phone', '+420 585 508 222'], ['phone', '+420585508333'], ['phone', '585 508 111']]],
  ['tel.: 585508111, mobil 601602603', [['phone', '585508111'], ['phone', '601602603']]],
  ['nejvýše 100 000 000 Kč, č. 123456789', []],
  ['účet 27-4228320287/0100, 850102/0100', []],
  ['r. č. 736028/5163', [['birth-number', '736028/5163']]],
  ['r. č. 736028/5164', []],
  ['r. č. 450101/123', [['birth-number', '450101/123']]],
  ['nar. 1. 2. 1980, narozená dne 3.4.1985', [['birth-date', '1. 2. 1980'], ['birth-date', '3.4.1985']]],
  ['datum narození: 1. 2. 1980', [['birth-date', '1. 2. 1980']]],
  ['uzavřeno 1. 2. 2024', []],
  ['Jan Novák, bytem Hlavní 12, 779 00 Olomouc, dále jen', [['home-address', 'Hlavní 12, 779 00 Olomouc']]],
  ['se sídlem Žižkova 1882/57, 586 01 Jihlava', []],
])('of „%s“', (text, found) => {
  expect(personalDataIn(text).map(({ kind, text: datum }) => [kind, datum])).toEqual(found);
});

test('each datum is told once', () => {
  expect(personalDataIn('a@b.cz a@b.cz')).toHaveLength(1);
});
