import { partyAbbreviations } from '#shared/domain/payments/matching/party-abbreviations';
import type { Party } from '#shared/domain/party';
import { capital } from '#shared/domain/region';
import { wordsOf } from '#shared/domain/search/words';

/** How a party may be recognised by its name, in any form, order, without diacritics, shortened or cut off; all words are folded. */
export type PartyName = {
  /** Words that no other region has: olomoucky, olomouckeho, olk. */
  readonly own: ReadonlySet<string>;
  /** Words of its seat, which say nothing by themselves. */
  readonly seat: ReadonlySet<string>;
  /** Whether its own words are those of a town too, so that a word of the office has to stand by them. */
  readonly isTown: boolean;
};

const ofRegions = new Set(['kraj', 'kraje', 'kraji', 'krajem', 'kr', 'hlavni', 'hlavniho', 'hlavnimu', 'hlavnim', 'mesto', 'mesta', 'mestu', 'meste', 'mestem', 'hl', 'm']);

/** Words that stand by the name of a region without making it another body. */
const ofOffices = new Set(
  'krajsky krajskeho urad uradu ku k u kancelar hejtman hejtmana hejtmanka hejtmanky magistrat magistratu ucet uctu bu bezny zakladni vydajovy vydajova vydaje prijmovy prijmy rozpocet rozpoctu rozpoctovy cr ceska republika cz czk ic ico a v'.split(' '),
);

const usual = [...ofRegions, ...ofOffices];

const townNeeds = ['hlavni', 'hlavniho', 'hl', 'hlm', 'magistrat', 'magistratu', 'mhmp', 'hmp'];

/** Banks cut names off after so many characters: 20 in ABO, 35 and 70 in CAMT and CSV. */
const cutLengths: ReadonlySet<number> = new Set([20, 35, 70]);

/** The shortest beginning of a word that says which word it was. */
const shortestBeginning = 4;

export function partyNameOf({ id, content: { name, details } }: Party): PartyName {
  const forms = Object.values(name).flatMap(wordsOf).filter((word) => !ofRegions.has(word));
  const vysocina = forms.includes('vysocina') ? ['vysociny', 'vysocine', 'vysocinou'] : [];
  const seat = [details.street, details.postalCode, details.city].flatMap((text) => wordsOf(text ?? ''));
  return { own: new Set([...forms, ...vysocina, ...partyAbbreviations[id]]), seat: new Set(seat), isTown: id === capital };
}

/** Whether words are the name of a party, only have it among others, or do not have it. */
export function nameLikeness(words: readonly string[], length: number, name: PartyName): 'name' | 'mentioned' | null {
  const last = cutLengths.has(length) ? words.length - 1 : -1;
  const isOwn = (word: string, index: number) => name.own.has(word) || (index === last && beginsOwn(word, name.own));
  if (!words.some(isOwn) || (name.isTown && !words.some((word) => townNeeds.includes(word)))) return null;
  const isUsual = (word: string, index: number) => ofRegions.has(word) || ofOffices.has(word) || name.seat.has(word) || /\d/u.test(word) || (index === last && usual.some((each) => each.startsWith(word)));
  return words.every((word, index) => isOwn(word, index) || isUsual(word, index)) ? 'name' : 'mentioned';
}

/** Beginnings under which the words of a name are looked up, so that one cut off is found as well. */
export function beginningsOf({ own }: PartyName): ReadonlySet<string> {
  return new Set([...own].map(beginningOf));
}

export const beginningOf = (word: string): string => word.slice(0, shortestBeginning);

const beginsOwn = (word: string, own: ReadonlySet<string>): boolean => word.length >= shortestBeginning && [...own].some((each) => each.startsWith(word));
