import { documentName } from './document-name';
import { partyHeading } from './party-heading';
import { otherSideOf, paperDate, paperDatum } from './paper-datum';
import type { Block } from '#shared/documents/block';
import type { Component } from '#shared/documents/components/component';
import { name, nameInside, type Facts } from '#shared/documents/facts';
import type { Variable } from '#shared/documents/wording/variable';

const handoverOf = ({ papers }: Facts) => papers.handover;
const giverOf = (facts: Facts) => facts[handoverOf(facts).from];
const takerOf = (facts: Facts) => otherSideOf(facts, handoverOf(facts).from);

export const handoverVariables: readonly Variable[] = [
  { name: 'handover.giver', label: 'předávající kraj (1. pád, na začátku věty)', group: 'papers', read: (facts) => [name(facts, giverOf(facts), 'nominative')] },
  { name: 'handover.taker', label: 'přebírající kraj (1. pád, uvnitř věty)', group: 'papers', read: (facts) => [nameInside(facts, takerOf(facts), 'nominative')] },
  { name: 'handover.day', label: 'datum předání', group: 'papers', read: (facts) => [paperDate(facts, 'handover', 'handedOverOn', handoverOf(facts).handedOverOn)] },
  { name: 'handover.place', label: 'místo předání', group: 'papers', read: (facts) => [paperDatum(facts, 'handover', 'place', handoverOf(facts).place)] },
  { name: 'handover.counterparts', label: 'počet předávaných vyhotovení', group: 'papers', read: (facts) => [paperDatum(facts, 'handover', 'counterparts', handoverOf(facts).counterparts)] },
];

export const handoverComponents: readonly Component[] = [
  { name: 'handover-items', label: 'co se předává (tabulka)', blocks: (facts) => [items(facts)] },
  { name: 'handover-signatures', label: 'podpisy předávajícího a přebírajícího', blocks: (facts) => [signatures(facts)] },
];

function items(facts: Facts): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Dokument', align: 'left', weight: 75, namesRows: true },
      { title: 'Počet vyhotovení', align: 'right', weight: 25 },
    ],
    rows: [[[{ text: `${documentName(facts, 'nominative')}, včetně příloh` }], [paperDatum(facts, 'handover', 'counterparts', handoverOf(facts).counterparts)]]],
    total: null,
  };
}

/** A protocol is signed by those who meet, by hand. */
function signatures(facts: Facts): Block {
  const { handedOverBy, takenOverBy } = handoverOf(facts);
  return {
    kind: 'signatures',
    undated: true,
    parties: [
      { side: null, heading: 'Předává', name: [paperDatum(facts, 'handover', 'handedOverBy', handedOverBy)], title: [{ text: partyHeading(facts, giverOf(facts).key) }] },
      { side: null, heading: 'Přebírá', name: [paperDatum(facts, 'handover', 'takenOverBy', takenOverBy)], title: [{ text: partyHeading(facts, takerOf(facts).key) }] },
    ],
  };
}
