import { factNames, partyNames } from '#shared/documents/life-words';
import { pluralOf } from '#shared/documents/phrases';
import type { Fact, FactOf, FactParty } from '#shared/domain/life/fact';
import { formatDate } from '#shared/domain/plain-date';

/** How counterparts are sent. */
export const dispatchWays: Readonly<Record<FactOf<'dispatched'>['way'], string>> = { 'data-box': 'datovou schránkou', post: 'poštou', 'by-hand': 'osobně' };

/** `Podpis: kraj`, `Zařazení do rozpočtu na rok 2025`. @param names of the parties, where they are known */
export function factTitle(fact: Fact, names: Readonly<Record<FactParty, string>> = partyNames): string {
  const name = factNames[fact.kind];
  if ('year' in fact) return `${name} na rok ${fact.year}`;
  if ('by' in fact) return `${name}: ${names[fact.by]}`;
  if ('from' in fact) return `${name}: ${names[fact.from]}`;
  return 'of' in fact ? `${name}: ${names[fact.of]}` : name;
}

/** What else is known of a fact, in one line; empty where nothing is. */
export function factDetails(fact: Fact): string {
  return [...ownDetails(fact), fact.note].filter((detail) => detail !== null && detail !== '').join(', ');
}

function ownDetails(fact: Fact): readonly (string | null)[] {
  switch (fact.kind) {
    case 'dispatched':
      return [counterparts(fact.counterparts), dispatchWays[fact.way]];
    case 'received':
      return [counterparts(fact.counterparts)];
    case 'signed':
      return [fact.signatory, fact.place];
    case 'published':
    case 'register-modified':
      return [fact.record === null ? null : `záznam ${fact.record}`, fact.version === null ? null : `verze ${fact.version}`, fact.link];
    case 'termination-agreed':
      return [`konec ${formatDate(fact.endsOn)}`];
    case 'contact-announced':
      return [fact.name, fact.phone, fact.email];
    case 'withdrawn-from-register':
    case 'notice-delivered':
    case 'withdrawal-delivered':
    case 'payment-requested':
    case 'budgeted':
    case 'archived':
      return [];
  }
}

const counterparts = (count: number): string => `${count}\u00a0${pluralOf(count, ['stejnopis', 'stejnopisy', 'stejnopisů'])}`;
