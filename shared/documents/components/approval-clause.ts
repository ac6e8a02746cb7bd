import type { Block, Run, Text } from '#shared/documents/block';
import { dateDatum, datum, name, nameInside, type Facts, type FactsOfSide } from '#shared/documents/facts';
import { numberSign } from '#shared/documents/phrases';
import type { Approval, OrganRole } from '#shared/domain/approval';
import { capital } from '#shared/domain/region';

/**
 * Doložka: § 23 zákona č. 129/2000 Sb., for Praha § 43 zákona č. 131/2000 Sb. It confirms that the conditions of validity
 * were met, by the decision of the organ that had to decide; what preceded it is named when it is recorded.
 */
export function approvalClause(facts: Facts, side: FactsOfSide): Block {
  return {
    kind: 'clause-box',
    heading: [{ text: side.party?.id === capital ? headingOfCapital : headingOfRegion, strong: true }],
    paragraphs: [confirmation(facts, side), ...decisions(facts, side)],
  };
}

const headingOfRegion = 'Doložka podle § 23 zákona č. 129/2000 Sb., o krajích (krajské zřízení), ve znění pozdějších předpisů';
const headingOfCapital = 'Doložka podle § 43 zákona č. 131/2000 Sb., o hlavním městě Praze, ve znění pozdějších předpisů';

function confirmation(facts: Facts, side: FactsOfSide): Text {
  return [name(facts, side, 'nominative'), { text: ' potvrzuje, že byly splněny podmínky, jimiž zákon podmiňuje platnost tohoto právního jednání.' }];
}

/** The decision first, for it is what the clause is about; without one recorded it is a gap, unless its party is one already. */
function decisions(facts: Facts, side: FactsOfSide): readonly Text[] {
  const { approvals } = side.side;
  const inRole = (role: OrganRole) => approvals.flatMap((approval, index) => (approval.role === role ? [{ approval, index }] : []));
  const decided = inRole('decides').map(({ approval, index }) => decisionLine(facts, side, approval, index));
  return [
    ...(decided.length === 0 && side.party !== null ? [missingDecision(facts, side)] : decided),
    ...[...inRole('recommends'), ...inRole('endorses'), ...inRole('discusses'), ...inRole('takes-note')].map(({ approval, index }) => precedingLine(facts, side, approval, index)),
  ];
}

/** „Rozhodnutí o uzavření Smlouvy: “, of an amendment „… Dodatku: “ */
const roleName = ({ content }: Facts, role: OrganRole): string => (role === 'decides' ? `Rozhodnutí o uzavření ${content.amendment === null ? 'Smlouvy' : 'Dodatku'}: ` : precedingNames[role]);

const precedingNames: Readonly<Record<Exclude<OrganRole, 'decides'>, string>> = {
  recommends: 'Předchozí doporučení: ',
  endorses: 'Předchozí projednání a schválení záměru: ',
  discusses: 'Předchozí projednání: ',
  'takes-note': 'Vzato na vědomí: ',
};

function missingDecision(facts: Facts, side: FactsOfSide): Text {
  return [{ text: roleName(facts, 'decides'), field: `${side.key}.approvals` }, datum(facts, `${side.key}.approvals`, null), { text: '.' }];
}

function decisionLine(facts: Facts, side: FactsOfSide, approval: Approval, index: number): Text {
  const field = fieldOf(side, index);
  return [
    { text: roleName(facts, 'decides'), field: `${field}.role` },
    ...organ(facts, side, approval, index),
    { text: `, usnesení ${numberSign(approval.resolution ?? '')}` },
    datum(facts, `${field}.resolution`, approval.resolution),
    { text: ' ze dne ' },
    dateDatum(facts, `${field}.date`, approval.date),
    { text: '.' },
  ];
}

/** What preceded the decision is told as far as it is known. */
function precedingLine(facts: Facts, side: FactsOfSide, approval: Approval, index: number): Text {
  const field = fieldOf(side, index);
  const { resolution, date } = approval;
  const resolved: Text = resolution === null ? [] : [{ text: `, usnesení ${numberSign(resolution)}` }, datum(facts, `${field}.resolution`, resolution)];
  const dated: Text = date === null ? [] : [{ text: resolution === null ? ', jednání dne ' : ' ze dne ' }, dateDatum(facts, `${field}.date`, date)];
  return [{ text: roleName(facts, approval.role), field: `${field}.role` }, ...organ(facts, side, approval, index), ...resolved, ...dated, { text: '.' }];
}

/** A committee has no usual name, so one that is recorded without its name is a gap. */
function organ(facts: Facts, side: FactsOfSide, { organ: kind, organName }: Approval, index: number): Text {
  const field = fieldOf(side, index);
  if (organName !== null) return [{ text: organName, field: `${field}.organName` }];
  if (kind === 'committee') return [datum(facts, `${field}.organName`, null)];
  return side.party === null ? unnamedOrgan(facts, side, kind) : [{ text: side.party.content[kind], field: `${field}.organ` }];
}

function unnamedOrgan(facts: Facts, side: FactsOfSide, kind: 'council' | 'assembly'): Text {
  const noun: Run = { text: kind === 'council' ? 'Rada ' : 'Zastupitelstvo ' };
  return [noun, nameInside(facts, side, 'genitive')];
}

function fieldOf(side: FactsOfSide, index: number): string {
  return `${side.key}.approvals.${String(index)}`;
}
