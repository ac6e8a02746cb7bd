import { detailsTable } from './details-table';
import { documentName } from './document-name';
import { otherSideOf, paperDate, paperDatum } from './paper-datum';
import type { Block, Text } from '#shared/documents/block';
import type { Component } from '#shared/documents/components/component';
import { datum, name, type Facts } from '#shared/documents/facts';
import { sentence } from '#shared/documents/phrases';
import type { Criterion } from '#shared/documents/wording/criterion';
import { known } from '#shared/documents/wording/known';
import { budgetLine } from '#shared/documents/wording/project-variables';
import type { Variable } from '#shared/documents/wording/variable';
import { formatAmount } from '#shared/domain/money';
import { areOnePerson } from '#shared/domain/person-name';

const sheetOf = ({ papers }: Facts) => papers.controlSheet;

export const controlVariables: readonly Variable[] = [
  { name: 'control.number', label: 'číslo operace', group: 'papers', read: (facts) => [paperDatum(facts, 'controlSheet', 'number', sheetOf(facts).number)] },
  {
    name: 'control.note',
    label: 'poznámka ke kontrole',
    group: 'papers',
    read: (facts) => {
      const { note } = sheetOf(facts);
      return [paperDatum(facts, 'controlSheet', 'note', note === null ? null : sentence(note))];
    },
  },
];

export const controlCriteria: readonly Criterion[] = [
  {
    name: 'control-of',
    label: 'čí operace se kontroluje',
    field: 'papers.controlSheet.of',
    answers: [
      { value: 'region', label: 'výdaj spolupracujícího kraje' },
      { value: 'coordinator', label: 'příjem koordinátora' },
    ],
    read: (facts) => sheetOf(facts).of,
  },
  {
    name: 'control-roles',
    label: 'správce rozpočtu a hlavní účetní',
    field: 'papers.controlSheet.chiefAccountant',
    answers: [
      { value: 'separate', label: 'dvě osoby' },
      { value: 'merged', label: 'tatáž osoba' },
    ],
    read: (facts) => (areOnePerson(sheetOf(facts).budgetManager, sheetOf(facts).chiefAccountant) ? 'merged' : 'separate'),
  },
  known('control-note', 'poznámka ke kontrole', 'papers.controlSheet.note', (facts) => sheetOf(facts).note !== null),
];

export const controlComponents: readonly Component[] = [
  { name: 'control-operation', label: 'údaje o operaci (tabulka)', blocks: (facts) => [operation(facts)] },
  { name: 'control-before', label: 'schválení před vznikem závazku nebo nároku (tabulka)', blocks: (facts) => [roles(facts, [principal, budgetManager])] },
  { name: 'control-after', label: 'schválení po vzniku závazku nebo nároku (tabulka)', blocks: (facts) => [roles(facts, [principal, chiefAccountant])] },
];

function operation(facts: Facts): Block {
  const { of } = sheetOf(facts);
  const { annualAmount, firstYear } = facts.content.contribution;
  return detailsTable([
    { label: 'Předmět operace', value: [{ text: documentName(facts, 'nominative') }] },
    { label: 'Druh operace', value: [{ text: of === 'region' ? 'výdaj' : 'příjem', field: 'papers.controlSheet.of' }] },
    { label: 'Druhá smluvní strana', value: [name(facts, otherSideOf(facts, of), 'nominative')] },
    { label: 'Číslo smlouvy', value: [datum(facts, `${of}.number`, facts[of].side.number)] },
    { label: 'Částka', value: [datum(facts, 'contribution.annualAmount', annualAmount === null ? null : formatAmount(annualAmount)), { text: ' ročně, poprvé za rok ' }, datum(facts, 'contribution.firstYear', firstYear)] },
    ...(of === 'region' ? [{ label: 'Rozpočtové krytí', value: budgetLine(facts) }] : []),
    { label: 'Datum kontroly', value: [paperDate(facts, 'controlSheet', 'checkedOn', sheetOf(facts).checkedOn)] },
  ]);
}

/** What each role answers for by its approval. */
type Role = { readonly key: 'principal' | 'budgetManager' | 'chiefAccountant'; readonly title: string; readonly confirms: string };

const principal: Role = { key: 'principal', title: 'Příkazce operace', confirms: 'operace je potřebná, schválená a doložená a její rizika jsou posouzena' };
const budgetManager: Role = { key: 'budgetManager', title: 'Správce rozpočtu', confirms: 'operace je v souladu se schváleným rozpočtem a s pravidly jeho čerpání' };
const chiefAccountant: Role = { key: 'chiefAccountant', title: 'Hlavní účetní', confirms: 'určení věřitele nebo dlužníka, výše a splatnost jsou správné a doklady úplné' };

/** The people sign by hand or in their own system, so their cells stay empty. */
function roles(facts: Facts, both: readonly Role[]): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Funkce', align: 'left', weight: 44, namesRows: true },
      { title: 'Jméno a příjmení', align: 'left', weight: 24 },
      { title: 'Datum', align: 'left', weight: 12 },
      { title: 'Podpis', align: 'left', weight: 20 },
    ],
    rows: both.map(({ key, title, confirms }): readonly Text[] => [[{ text: title, strong: true }, { text: `: ${confirms}` }], [paperDatum(facts, 'controlSheet', key, sheetOf(facts)[key])], [], []]),
    total: null,
  };
}
