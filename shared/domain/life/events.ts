import type { Agreement } from '#shared/domain/agreement';
import type { OrganRole } from '#shared/domain/approval';
import { factPartySchema, standingFacts, type Fact, type FactParty } from '#shared/domain/life/fact';
import { signaturesBy } from '#shared/domain/life/signing';
import { milestones, type Milestone } from '#shared/domain/life/status';
import { compareDays, type PlainDate } from '#shared/domain/plain-date';

/** One dated thing of a life. */
export type LifeEvent = { readonly what: Milestone; readonly on: PlainDate };

export const parties: readonly FactParty[] = factPartySchema.options;

/** What people wrote down of an agreement, by days: decisions of organs, signatures on paper and electronic ones, facts. Some may lie in the future. */
export function eventsOf(agreement: Agreement): readonly LifeEvent[] {
  const signatures = parties.flatMap((party) => signaturesBy(agreement, party).map((on): LifeEvent => ({ what: `${party}-signed`, on })));
  const facts = standingFacts(agreement.facts).flatMap((fact) => eventsOfFact(fact));
  return [...parties.flatMap((party) => decisionsOf(agreement, party)), ...signatures, ...facts].toSorted(byDay);
}

/** By days; of one day in the order a life usually goes, so that the order of writing down does not matter. */
export const byDay = (one: LifeEvent, other: LifeEvent): number => compareDays(one.on, other.on) || milestones.indexOf(one.what) - milestones.indexOf(other.what);

export const milestoneOf = (party: FactParty, role: OrganRole): Milestone => `${party}-${done[role]}`;

const done = { 'discusses': 'discussed', 'endorses': 'endorsed', 'recommends': 'recommended', 'decides': 'decided', 'takes-note': 'noted' } as const;

function decisionsOf({ content }: Agreement, party: FactParty): readonly LifeEvent[] {
  return content[party].approvals.flatMap(({ role, date }) => (date === null ? [] : [{ what: milestoneOf(party, role), on: date }]));
}

/** Signatures are told from {@link signaturesBy}. */
function eventsOfFact(fact: Fact): readonly LifeEvent[] {
  return fact.kind === 'signed' ? [] : [{ what: fact.kind, on: fact.on }];
}
