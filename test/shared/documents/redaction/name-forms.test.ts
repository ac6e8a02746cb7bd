import { describe, expect, test } from 'vitest';
import { otherForms } from '#shared/documents/redaction/name-forms';

describe('a name is found in its cases', () => {
  test.each([
    ['Jan Novák', 'Jana Nováka', 'Janu Novákovi', 'Janem Novákem', 'Jane Nováku'],
    ['Jana Nováková', 'Jany Novákové', 'Janě Novákové', 'Janou Novákovou'],
    ['Ing. Pavel Suchánek, Ph.D.', 'Pavla Suchánka', 'Pavlem Suchánkem', 'Pavlovi Suchánkovi'],
    ['Veronika Malá', 'Veroniky Malé', 'Veronice Malé', 'Veronikou Malou'],
    ['Olga Svobodová', 'Olze Svobodové', 'Olgu Svobodovou'],
    ['Jiří Novotný', 'Jiřího Novotného', 'Jiřímu Novotnému', 'Jiřím Novotným'],
    ['Marek Němec', 'Marka Němce', 'Markem Němcem'],
    ['Lucie Procházka', 'Lucii Procházkovi', 'Lucií Procházkou'],
    ['Petr Švec', 'Petra Švece', 'Petrovi Švecovi'],
    ['Barbora Dvořáková', 'Barboře Dvořákové'],
    ['Anna Marie Dlouhá-Krátká', 'Annou Marií Dlouhou-Krátkou'],
  ])('%s', (name, ...forms) => {
    expect(forms.filter((form) => otherForms([name], [`Smlouvu s ${form} projednal kraj.`]).join() !== form)).toEqual([]);
  });
});

test.each([
  ['the surname alone', 'pana Nováka', ['Nováka']],
  ['the name turned round', 'podepsal Novák Jan, hejtman', ['Novák Jan']],
  ['capitals', 'PAN NOVÁKEM', ['NOVÁKEM']],
  ['what was made of it', 'podle Novákova stanoviska', ['Novákova']],
  ['each form once', 'Novákem a Novákem', ['Novákem']],
])('it is found as %s', (_, text, forms) => {
  expect(otherForms(['Ing. Jan Novák, MBA'], [text])).toEqual(forms);
});

test.each(['Jana přišla', 'Novákovský způsob', 'přednovák', 'novák bez velkého písmene', 'Nov 2024'])('other words are no forms of it: %s', (text) => {
  expect(otherForms(['Jan Novák'], [text])).toEqual([]);
});

test.each(['585 508 111', 'jan.novak@kraj.cz', 'vyhotovení', 'Žižkova 1882/57', 'Ing.'])('what is no name has no forms: %s', (name) => {
  expect(otherForms([name], ['Ing. Jan Novák, Žižkově 1882/57, vyhotovením, 585 508 111'])).toEqual([]);
});

test('a name of an organisation is found by all its words', () => {
  expect(otherForms(['Olomoucký kraj'], ['Hejtman Olomouckého kraje a Krajský úřad'])).toEqual(['Olomouckého kraje']);
});
