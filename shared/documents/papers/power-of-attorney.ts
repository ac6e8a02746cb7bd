import { partyHeading } from './party-heading';
import { paperDate, paperDatum } from './paper-datum';
import type { Block, Run } from '#shared/documents/block';
import type { Component } from '#shared/documents/components/component';
import { detail, name, representedBy, type Facts } from '#shared/documents/facts';
import { representativeLine } from './representative';
import { sentence } from '#shared/documents/phrases';
import type { Criterion } from '#shared/documents/wording/criterion';
import { known } from '#shared/documents/wording/known';
import type { Variable } from '#shared/documents/wording/variable';

const powerOf = ({ papers }: Facts) => papers.powerOfAttorney;
const granterOf = (facts: Facts) => facts[powerOf(facts).of];

export const attorneyVariables: readonly Variable[] = [
  { name: 'attorney.name', label: 'zmocněnec', group: 'papers', read: (facts) => [paperDatum(facts, 'powerOfAttorney', 'attorney', powerOf(facts).attorney)] },
  { name: 'attorney.title', label: 'funkce zmocněnce', group: 'papers', read: (facts) => [paperDatum(facts, 'powerOfAttorney', 'attorneyTitle', powerOf(facts).attorneyTitle)] },
  { name: 'attorney.identity', label: 'upřesnění totožnosti zmocněnce', group: 'papers', read: (facts) => [paperDatum(facts, 'powerOfAttorney', 'attorneyIdentity', powerOf(facts).attorneyIdentity)] },
  { name: 'attorney.scope', label: 'rozsah zmocnění', group: 'papers', read: (facts) => [scope(facts)] },
  { name: 'attorney.granted-on', label: 'datum udělení plné moci', group: 'papers', read: (facts) => [paperDate(facts, 'powerOfAttorney', 'grantedOn', powerOf(facts).grantedOn)] },
  { name: 'attorney.valid-until', label: 'konec platnosti plné moci', group: 'papers', read: (facts) => [paperDate(facts, 'powerOfAttorney', 'validUntil', powerOf(facts).validUntil)] },
];

export const attorneyCriteria: readonly Criterion[] = [
  known('attorney-identity', 'upřesnění totožnosti zmocněnce', 'papers.powerOfAttorney.attorneyIdentity', (facts) => powerOf(facts).attorneyIdentity !== null),
  known('attorney-scope', 'vlastní rozsah zmocnění', 'papers.powerOfAttorney.scope', (facts) => powerOf(facts).scope !== null),
  known('attorney-end', 'konec platnosti plné moci', 'papers.powerOfAttorney.validUntil', (facts) => powerOf(facts).validUntil !== null),
];

export const attorneyComponents: readonly Component[] = [
  { name: 'attorney-granter', label: 'zmocnitel', blocks: (facts) => [granter(facts)] },
  { name: 'attorney-signatures', label: 'podpisy zmocnitele a zmocněnce', blocks: (facts) => [signatures(facts)] },
];

function scope(facts: Facts): Run {
  const text = powerOf(facts).scope;
  return paperDatum(facts, 'powerOfAttorney', 'scope', text === null ? null : sentence(text));
}

function granter(facts: Facts): Block {
  const side = granterOf(facts);
  const { party } = side;
  const details =
    party === null
      ? []
      : [
          { label: 'sídlo', value: [detail(facts, side, 'street'), { text: ', ' }, detail(facts, side, 'postalCode'), { text: ' ' }, detail(facts, side, 'city')] },
          { label: 'IČO', value: [detail(facts, side, 'ico')] },
          { label: representedBy(side), value: [detail(facts, side, 'representativeNameInstrumental'), { text: ', ' }, detail(facts, side, 'representativeTitleInstrumental')] },
        ];
  return { kind: 'party', name: [{ ...name(facts, side, 'nominative'), strong: true }], details, closing: [{ text: '(dále jen „zmocnitel“)' }] };
}

function signatures(facts: Facts): Block {
  const side = granterOf(facts);
  const { attorney, attorneyTitle } = powerOf(facts);
  return {
    kind: 'signatures',
    undated: true,
    parties: [
      { side: side.key, heading: partyHeading(facts, side.key), ...representativeLine(facts, side) },
      {
        side: null,
        heading: 'Zmocnění přijímám',
        name: [paperDatum(facts, 'powerOfAttorney', 'attorney', attorney)],
        title: [paperDatum(facts, 'powerOfAttorney', 'attorneyTitle', attorneyTitle)],
      },
    ],
  };
}
