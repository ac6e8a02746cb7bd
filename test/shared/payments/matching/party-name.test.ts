import { expect, test } from 'vitest';
import { nameLikeness, partyNameOf } from '#shared/domain/payments/matching/party-name';
import { seededParties } from '#shared/domain/seeded-parties';
import { wordsOf } from '#shared/domain/search/words';

/** The regions that a name is the name of; in brackets those it only mentions. */
const regionsNamed = (text: string): readonly string[] =>
  seededParties.flatMap((party) => {
    const likeness = nameLikeness(wordsOf(text), text.length, partyNameOf(party));
    if (likeness === null) return [];
    return [likeness === 'name' ? party.id : `(${party.id})`];
  });

test.each([
  ['OLOMOUCKY KRAJ', ['CZ071']],
  ['Kraj Olomoucký', ['CZ071']],
  ['KÚ Olomouckého kraje', ['CZ071']],
  ['KU OLOMOUC.KRAJE', []],
  ['KRAJSKY URAD OLOMOUC', ['CZ071']],
  ['KRAJSKY URAD JIHOMOR', ['CZ064']],
  ['KRALOVEHRADECKY KRAJ', ['CZ052']],
  ['Olomoucký kraj, Jeremenkova 40a, Olomouc', ['CZ071']],
  ['Středočeský kraj, Zborovská 11, Praha 5', ['CZ020']],
  ['MORAVSKOSLEZSKY KR. VYDAJOVY UCET', ['CZ080']],
  ['KRAJ VYSOCINA', ['CZ063']],
  ['Krajský úřad Kraje Vysočiny', ['CZ063']],
  ['HLAVNI MESTO PRAHA', ['CZ010']],
  ['MHMP', ['CZ010']],
  ['Hl. m. Praha - Magistrát', ['CZ010']],
  ['KUOK', ['CZ071']],
  ['JMK', ['CZ064']],
  ['DOPRAVNI PODNIK PRAHA', []],
  ['Dopravní podnik hl. m. Prahy', ['(CZ010)']],
  ['Správa silnic Olomouckého kraje', ['(CZ071)']],
  ['LIBERECKY PIVOVARNIK', ['(CZ051)']],
  ['Statutární město Olomouc', []],
  ['ZDENEK KRAJICEK', []],
  ['', []],
])('%s', (text, expected) => {
  expect(regionsNamed(text)).toEqual(expected);
});
