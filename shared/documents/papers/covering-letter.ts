import { letterhead } from './letterhead';
import { otherSideOf, paperDate, paperDatum } from './paper-datum';
import { letterSignature } from './letter-signature';
import type { Component } from '#shared/documents/components/component';
import type { Criterion } from '#shared/documents/wording/criterion';
import { known } from '#shared/documents/wording/known';
import type { Variable } from '#shared/documents/wording/variable';
import { datum, nameInside, type Facts } from '#shared/documents/facts';
import { sentence } from '#shared/documents/phrases';

const letterOf = ({ papers }: Facts) => papers.coveringLetter;
const receiverOf = (facts: Facts) => otherSideOf(facts, letterOf(facts).from);

export const letterVariables: readonly Variable[] = [
  {
    name: 'letter.note',
    label: 'doplnění průvodního dopisu',
    group: 'papers',
    read: (facts) => {
      const { note } = letterOf(facts);
      return [paperDatum(facts, 'coveringLetter', 'note', note === null ? null : sentence(note))];
    },
  },
  { name: 'letter.sender-counterparts', label: 'počet vyhotovení, která zůstanou odesílateli', group: 'papers', read: (facts) => counterparts(facts, letterOf(facts).from) },
  { name: 'letter.receiver-counterparts', label: 'počet vyhotovení pro příjemce dopisu', group: 'papers', read: (facts) => counterparts(facts, receiverOf(facts).key) },
  { name: 'letter.receiver-genitive', label: 'příjemce dopisu (2. pád)', group: 'papers', read: (facts) => [nameInside(facts, receiverOf(facts), 'genitive')] },
];

const counterparts = (facts: Facts, side: 'coordinator' | 'region') => [datum(facts, `counterparts.${side}`, facts.content.counterparts[side])];

export const letterCriteria: readonly Criterion[] = [
  {
    name: 'letter-purpose',
    label: 'účel průvodního dopisu',
    field: 'papers.coveringLetter.purpose',
    answers: [
      { value: 'comments', label: 'návrh k připomínkám' },
      { value: 'signature', label: 'k podpisu' },
      { value: 'signed', label: 'podepsaná vyhotovení' },
    ],
    read: (facts) => letterOf(facts).purpose,
  },
  {
    name: 'letter-publisher',
    label: 'kdo z korespondujících stran uveřejní v registru smluv',
    field: 'publisher',
    answers: [
      { value: 'sender', label: 'odesílatel' },
      { value: 'receiver', label: 'příjemce' },
    ],
    read: (facts) => (facts.content.publisher === letterOf(facts).from ? 'sender' : 'receiver'),
  },
  known('letter-note', 'doplnění průvodního dopisu', 'papers.coveringLetter.note', (facts) => letterOf(facts).note !== null),
];

export const letterComponents: readonly Component[] = [
  { name: 'letter-head', label: 'záhlaví průvodního dopisu', blocks: (facts) => [head(facts)] },
  { name: 'letter-signature', label: 'podpis průvodního dopisu', blocks: (facts) => [letterSignature(facts, letterOf(facts).from, 'coveringLetter', letterOf(facts))] },
];

function head(facts: Facts) {
  const { from, reference, writtenOn, addressee } = letterOf(facts);
  return letterhead(facts, {
    from,
    addressee: addressee === null ? null : paperDatum(facts, 'coveringLetter', 'addressee', addressee),
    references: [
      { label: 'č. j.', value: [paperDatum(facts, 'coveringLetter', 'reference', reference)] },
      { label: 'dne', value: [paperDate(facts, 'coveringLetter', 'writtenOn', writtenOn)] },
    ],
  });
}
