import type { Block, Detail, Text } from '#shared/documents/block';
import { detail, name, representedBy, termFor, type Facts, type FactsOfSide } from '#shared/documents/facts';
import type { PartyDetailKey } from '#shared/domain/party';

/** A contracting party: who it is, who acts for it, and how the text calls it. */
export function partyBlock(facts: Facts, side: FactsOfSide): Block {
  return {
    kind: 'party',
    name: [{ ...name(facts, side, 'nominative'), strong: true }],
    // Until a party is chosen nothing is known of it: the gap in its name says so once.
    details: side.party === null ? [] : detailsOf(facts, side),
    closing: [{ text: `(dále jen „${termFor[side.key].nominative}“)` }],
  };
}

function detailsOf(facts: Facts, side: FactsOfSide): readonly Detail[] {
  const show = (key: PartyDetailKey) => detail(facts, side, key);
  return [
    { label: 'sídlo', value: [show('street'), { text: ', ' }, show('postalCode'), { text: ' ' }, show('city')] },
    { label: 'IČO', value: [show('ico')] },
    ...(side.details.dic === null ? [] : [{ label: 'DIČ', value: [show('dic')] }]),
    { label: representedBy(side), value: [show('representativeNameInstrumental'), { text: ', ' }, show('representativeTitleInstrumental')] },
    { label: 'bankovní spojení', value: [...bank(side, show), { text: 'číslo účtu ' }, show('account')] },
    { label: 'datová schránka', value: [show('dataBox')] },
    { label: 'krajský koordinátor', value: [show('coordinatorName')] },
    { label: 'telefon, e-mail', value: [show('coordinatorPhone'), { text: ', ' }, show('coordinatorEmail')] },
  ];
}

/** The code in the account number already names the bank, so its name may be missing. */
function bank(side: FactsOfSide, show: (key: PartyDetailKey) => Text[number]): Text {
  return side.details.bankName === null ? [] : [show('bankName'), { text: ', ' }];
}
