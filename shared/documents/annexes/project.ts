import { annexTitle, section } from './annex-title';
import type { Block, DocumentPart, Text } from '#shared/documents/block';
import { datum, nameInside, type Facts } from '#shared/documents/facts';
import { enumerated, enumeration } from '#shared/documents/phrases';
import { addHalere, formatAmount, formatAmountExactly } from '#shared/domain/money';
import { paymentCalendar } from '#shared/domain/payment-calendar';
import type { Party } from '#shared/domain/party';
import { capital } from '#shared/domain/region';

/** Annex 1: what the project is, who takes part, what it does in one year and for how much. */
export function projectAnnex(facts: Facts): DocumentPart {
  return {
    blocks: [
      annexTitle('project', facts),
      ...description,
      section('Řízení a partneři Projektu'),
      steering(facts),
      partners,
      ...regions(facts),
      section('Aktivity Projektu'),
      ...activities(facts),
      outlook,
      section('Rozpočet Projektu'),
      budget(facts),
      ...funding(facts),
    ],
  };
}

const paragraph = (text: Text): Block => ({ kind: 'paragraph', align: 'justify', text });

const description: readonly Block[] = [
  section('Charakteristika a cíle Projektu'),
  paragraph([
    {
      text: 'Projekt Kraje pro bezpečný internet (KPBI) se od roku 2013 každoročně uskutečňuje pod záštitou Asociace krajů České republiky (AKČR). Je určen žákům a studentům, rodičům, pedagogům, sociálním pracovníkům, policistům a ostatní veřejnosti. Jeho cílem je zvýšit informovanost těchto skupin o rizicích internetu, seznámit je s možnostmi prevence a pomoci a poskytnout jim k tomu vzdělávací materiály.',
    },
  ]),
];

function steering(facts: Facts): Block {
  return paragraph([
    { text: 'Projekt řídí ' },
    nameInside(facts, facts.coordinator, 'nominative'),
    { text: '. V každém zapojeném kraji jej vede krajský koordinátor.' },
  ]);
}

const partners: Block = {
  kind: 'table',
  caption: null,
  columns: [
    { title: 'Partner', align: 'left', weight: 40, namesRows: true },
    { title: 'Účast v Projektu', align: 'left', weight: 60 },
  ],
  rows: [
    [[{ text: 'Policie České republiky' }], [{ text: 'spolupráce podle dohody mezi Radou AKČR a Policejním prezidiem České republiky z dubna 2018' }]],
    [[{ text: 'CZ.NIC' }], [{ text: 'odborný partner' }]],
    [[{ text: 'Microsoft' }], [{ text: 'komerční partner' }]],
    [[{ text: 'Gordic' }], [{ text: 'komerční partner' }]],
    [[{ text: 'Ministerstvo vnitra' }], [{ text: 'partner Projektu' }]],
  ],
  total: null,
};

/** Those who take part already, in the order of the office's list, and the region that joins by this agreement. */
function regions(facts: Facts): readonly Block[] {
  const taking = facts.parties.filter(({ content }) => content.participates).map(nameInList);
  const joining = facts.region.party?.content.participates === false;
  if (taking.length === 0) return [];
  const newcomer: Text = joining ? [{ text: ' Smlouvou do Projektu vstupuje ' }, nameInside(facts, facts.region, 'nominative'), { text: '.' }] : [];
  return [section('Zapojené kraje'), paragraph([{ text: `Projektu se účastní ${enumeration(taking)}.` }, ...newcomer])];
}

function nameInList({ id, content }: Party): string {
  const { nominative } = content.name;
  return id === capital ? nominative.charAt(0).toLowerCase() + nominative.slice(1) : nominative;
}

function activities(facts: Facts): readonly Block[] {
  const { activities: listed, year } = facts.content.project;
  const opening = paragraph([{ text: 'V roce ' }, datum(facts, 'project.year', year), { text: ' Projekt zahrnuje tyto aktivity:' }]);
  if (listed.length === 0) return [opening, paragraph([datum(facts, 'project.activities', null)])];
  const written = enumerated(listed.map((text) => text ?? ''));
  const items = listed.map((text, index) => ({
    label: `${index + 1}.`,
    text: [datum(facts, `project.activities.${String(index)}`, text === null ? null : (written[index] ?? text))],
    children: [],
  }));
  return [opening, { kind: 'list', items }];
}

/** What the project plans without a year for it; no activity anyone is bound to in the year of the annex. */
const outlook: Block = paragraph([{ text: 'Do budoucna Projekt počítá s návrhem společné platformy pro manažery kybernetické bezpečnosti.' }]);

function budget(facts: Facts): Block {
  const lines = facts.content.project.budget;
  const amounts = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const complete = lines.length > 0 && amounts.length === lines.length;
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Položka', align: 'left', weight: 70, namesRows: true },
      { title: 'Náklady', align: 'right', weight: 30 },
    ],
    rows: lines.length === 0 ? [[[datum(facts, 'project.budget', null)], []]] : lines.map((_, index) => budgetRow(facts, index)),
    // A sum of what is not complete would be a wrong figure.
    total: complete ? [[{ text: 'Celkem' }], [{ text: formatAmountExactly(addHalere(amounts)), field: 'project.budget' }]] : null,
  };
}

function budgetRow(facts: Facts, index: number): readonly Text[] {
  const { item = null, amount = null } = facts.content.project.budget[index] ?? {};
  const field = `project.budget.${String(index)}`;
  return [[datum(facts, `${field}.item`, item)], [datum(facts, `${field}.amount`, amount === null ? null : formatAmountExactly(amount))]];
}

/**
 * What this agreement brings in. The income from the other regions is not stated: this agreement knows nothing of theirs,
 * and a product of the number of regions and one amount would be a figure nobody agreed on.
 */
function funding({ content }: Facts): readonly Block[] {
  const { year } = content.project;
  const { firstYear } = content.contribution;
  if (year === null || firstYear === null) return [];
  const reaching = { ...content, calendarYears: Math.max(content.calendarYears, year - firstYear + 1) };
  const instalment = paymentCalendar(reaching).find((candidate) => candidate.year === year);
  if (instalment === undefined) return [];
  const amount = { text: formatAmount(instalment.amount), field: 'contribution.annualAmount' };
  return [paragraph([{ text: `Na financování Projektu se podílejí spolupracující kraje svými příspěvky; Příspěvek Spolupracujícího kraje za rok ${year} činí ` }, amount, { text: '.' }])];
}
