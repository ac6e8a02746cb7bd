import { changesOfAmendment } from './amendment/changes';
import type { Block, DocumentPart, Run } from '#shared/documents/block';
import type { Component, ComponentContext } from '#shared/documents/components/component';
import { dateDatum, datum, type Facts } from '#shared/documents/facts';
import { sentence } from '#shared/documents/phrases';
import { withoutSigned } from '#shared/documents/signed-blocks';
import type { Criterion } from '#shared/documents/wording/criterion';
import { known } from '#shared/documents/wording/known';
import type { Variable } from '#shared/documents/wording/variable';

const numberOf = ({ content }: Facts): number | null => content.amendment?.number ?? null;

export const amendmentVariables: readonly Variable[] = [
  { name: 'amendment.number', label: 'číslo dodatku', group: 'papers', read: (facts) => [datum(facts, 'amendment.number', numberOf(facts))] },
  { name: 'amendment.effective-on', label: 'den účinnosti dodatku', group: 'papers', read: (facts) => [dateDatum(facts, 'amendment.effectiveOn', facts.content.amendment?.effectiveOn ?? null)] },
  { name: 'amendment.reason', label: 'důvod dodatku (jako věta)', group: 'papers', read: (facts) => [reason(facts)] },
  { name: 'amendment.earlier', label: 'dřívější dodatky (dodatku č. 1; dodatků č. 1 až 3)', group: 'papers', read: (facts) => [rangeOf(facts, (numberOf(facts) ?? 1) - 1)] },
  { name: 'amendment.all', label: 'všechny dodatky včetně tohoto (dodatku č. 1; dodatků č. 1 až 3)', group: 'papers', read: (facts) => [rangeOf(facts, numberOf(facts))] },
];

export const amendmentCriteria: readonly Criterion[] = [
  {
    name: 'amendment-order',
    label: 'dřívější dodatky',
    field: null,
    answers: [
      { value: 'first', label: 'nejsou' },
      { value: 'later', label: 'jsou' },
    ],
    read: (facts) => ((numberOf(facts) ?? 1) === 1 ? 'first' : 'later'),
  },
  known('amendment-effect', 'den účinnosti dodatku', 'amendment.effectiveOn', ({ content }) => (content.amendment?.effectiveOn ?? null) !== null),
  known('amendment-reason', 'důvod dodatku', 'amendment.reason', ({ content }) => (content.amendment?.reason ?? null) !== null),
];

export const amendmentComponents: readonly Component[] = [
  { name: 'amendment-changes', label: 'změny, které dodatek provádí', blocks: (facts, context) => [changes(facts, context)] },
  { name: 'consolidated-agreement', label: 'úplné znění článků smlouvy', blocks: consolidated },
];

function reason(facts: Facts): Run {
  const text = facts.content.amendment?.reason ?? null;
  return datum(facts, 'amendment.reason', text === null ? null : sentence(text));
}

/** Amendments from the first to that one, in the genitive. */
function rangeOf(facts: Facts, last: number | null): Run {
  if (last === null) return datum(facts, 'amendment.number', null);
  return { text: last <= 1 ? 'dodatku č. 1' : `dodatků č. 1 ${last === 2 ? 'a' : 'až'} ${String(last)}`, field: 'amendment.number' };
}

/** An amendment that changes nothing is a gap. */
function changes(facts: Facts, context: ComponentContext): Block {
  const all = changesOfAmendment(facts, context);
  if (all.length === 0) return { kind: 'paragraph', align: 'justify', text: [datum(facts, 'amendment.changes', null)] };
  return { kind: 'list', items: all.map(({ text, wording }, index) => ({ label: `${String(index + 1)}.`, text, children: wording })) };
}

/** The agreement as it is after the amendment, without its head, and without what its parties signed. */
function consolidated(facts: Facts, { compose }: ComponentContext): DocumentPart['blocks'] {
  return withoutSigned(compose(facts, 'agreement')).filter(({ kind }) => kind !== 'title');
}
