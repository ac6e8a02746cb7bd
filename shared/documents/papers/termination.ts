import { letterhead } from './letterhead';
import { partyHeading } from './party-heading';
import { otherSideOf, paperDate, paperDatum } from './paper-datum';
import { representativeLine } from './representative';
import type { Block, Run, Text } from '#shared/documents/block';
import type { Component } from '#shared/documents/components/component';
import { name, nameInside, type Facts } from '#shared/documents/facts';
import { sentence } from '#shared/documents/phrases';
import type { Criterion } from '#shared/documents/wording/criterion';
import { known } from '#shared/documents/wording/known';
import type { Variable } from '#shared/documents/wording/variable';
import { endOfNotice } from '#shared/domain/end-of-notice';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

const endingOf = ({ papers }: Facts) => papers.termination;

export const terminationVariables: readonly Variable[] = [
  { name: 'termination.by', label: 'kdo vypovídá (1. pád, na začátku věty)', group: 'papers', read: (facts) => [name(facts, facts[endingOf(facts).by], 'nominative')] },
  { name: 'termination.to-dative', label: 'komu se výpověď dává (3. pád)', group: 'papers', read: (facts) => [nameInside(facts, otherSideOf(facts, endingOf(facts).by), 'dative')] },
  { name: 'termination.delivered-on', label: 'den doručení výpovědi', group: 'papers', read: (facts) => [paperDate(facts, 'termination', 'deliveredOn', endingOf(facts).deliveredOn)] },
  { name: 'termination.notice-end', label: 'den, kterým smlouva po výpovědi zanikne', group: 'papers', read: (facts) => [noticeEndRun(facts)] },
  { name: 'termination.ends-on', label: 'dohodnutý den skončení', group: 'papers', read: (facts) => [paperDate(facts, 'termination', 'endsOn', endingOf(facts).endsOn)] },
  { name: 'termination.reason', label: 'důvod ukončení (jako věta)', group: 'papers', read: (facts) => [asSentence(facts, 'reason')] },
  { name: 'termination.settlement', label: 'ujednání o vypořádání (jako věta)', group: 'papers', read: (facts) => [asSentence(facts, 'settlement')] },
];

export const terminationCriteria: readonly Criterion[] = [
  {
    name: 'termination',
    label: 'způsob ukončení',
    field: 'papers.termination.kind',
    answers: [
      { value: 'notice', label: 'výpověď' },
      { value: 'agreement', label: 'dohoda' },
    ],
    read: (facts) => endingOf(facts).kind,
  },
  known('termination-end', 'den, kterým smlouva po výpovědi zanikne', 'papers.termination.deliveredOn', (facts) => noticeEnd(facts) !== null),
  known('termination-reason', 'důvod ukončení', 'papers.termination.reason', (facts) => endingOf(facts).reason !== null),
  known('termination-settlement', 'vlastní ujednání o vypořádání', 'papers.termination.settlement', (facts) => endingOf(facts).settlement !== null),
];

export const terminationComponents: readonly Component[] = [
  { name: 'notice-head', label: 'záhlaví výpovědi', blocks: (facts) => [noticeHead(facts)] },
  { name: 'notice-signature', label: 'podpis výpovědi', blocks: (facts) => [noticeSignature(facts)] },
  { name: 'termination-decisions', label: 'doložka o rozhodnutí orgánů obou stran o ukončení', blocks: (facts) => [decisions(facts)] },
];

/** The last day of the agreement by its own rule; null while it cannot be known. */
function noticeEnd(facts: Facts): PlainDate | null {
  const { deliveredOn } = endingOf(facts);
  return deliveredOn === null ? null : endOfNotice(facts.content.notice, facts.content.term, deliveredOn);
}

function noticeEndRun(facts: Facts): Run {
  const end = noticeEnd(facts);
  return end === null ? paperDate(facts, 'termination', 'deliveredOn', null) : { text: formatDate(end), field: 'papers.termination.deliveredOn' };
}

function asSentence(facts: Facts, key: 'reason' | 'settlement'): Run {
  const text = endingOf(facts)[key];
  return paperDatum(facts, 'termination', key, text === null ? null : sentence(text));
}

function noticeHead(facts: Facts): Block {
  const { by, reference, writtenOn } = endingOf(facts);
  return letterhead(facts, {
    from: by,
    addressee: null,
    references: [
      { label: 'č. j.', value: [paperDatum(facts, 'termination', 'reference', reference)] },
      { label: 'dne', value: [paperDate(facts, 'termination', 'writtenOn', writtenOn)] },
    ],
  });
}

function noticeSignature(facts: Facts): Block {
  const side = facts[endingOf(facts).by];
  return { kind: 'signatures', undated: true, parties: [{ side: side.key, heading: partyHeading(facts, side.key), ...representativeLine(facts, side) }] };
}

function decisions(facts: Facts): Block {
  return { kind: 'clause-box', heading: [{ text: 'Doložka o rozhodnutí orgánů smluvních stran', strong: true }], paragraphs: [decisionOf(facts, 'coordinator'), decisionOf(facts, 'region')] };
}

function decisionOf(facts: Facts, key: 'coordinator' | 'region'): Text {
  const decision = endingOf(facts)[`${key}Decision`];
  return [name(facts, facts[key], 'nominative'), { text: ' – rozhodnutí o uzavření této dohody: ' }, paperDatum(facts, 'termination', `${key}Decision`, decision === null ? null : sentence(decision))];
}
