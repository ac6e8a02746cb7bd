import { otherSideOf } from './paper-datum';
import type { Block, Detail, Run, Text } from '#shared/documents/block';
import type { SideName } from '#shared/documents/case';
import { detail, name, type Facts, type FactsOfSide } from '#shared/documents/facts';

/** What a letter says of itself: from whom, to which department or person, and its own references before those of the contact person. */
export type Letter = { readonly from: SideName; readonly addressee: Run | null; readonly references: readonly Detail[] };

/** The head of a letter from one party to the other. */
export function letterhead(facts: Facts, { from, addressee, references }: Letter): Block {
  const sender = facts[from];
  return {
    kind: 'letterhead',
    sender: addressOf(facts, sender, null),
    references: [...references, ...contactOf(facts, sender)],
    addressee: addressOf(facts, otherSideOf(facts, from), addressee),
  };
}

/** Name, department, seat and data box; until a party is chosen, the gap in its name says so once. */
function addressOf(facts: Facts, side: FactsOfSide, department: Run | null): readonly Text[] {
  const own = [[name(facts, side, 'nominative')], ...(department === null ? [] : [[department]])];
  if (side.party === null) return own;
  return [
    ...own,
    [detail(facts, side, 'street')],
    [detail(facts, side, 'postalCode'), { text: ' ' }, detail(facts, side, 'city')],
    [{ text: 'datová schránka ' }, detail(facts, side, 'dataBox')],
  ];
}

/** Whom to ask: the regional coordinator of the party that writes. */
function contactOf(facts: Facts, side: FactsOfSide): readonly Detail[] {
  if (side.party === null) return [];
  return [
    { label: 'vyřizuje', value: [detail(facts, side, 'coordinatorName')] },
    { label: 'telefon', value: [detail(facts, side, 'coordinatorPhone')] },
    { label: 'e-mail', value: [detail(facts, side, 'coordinatorEmail')] },
  ];
}
