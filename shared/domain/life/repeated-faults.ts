import type { LifeEvent } from '#shared/domain/life/events';
import type { Evidence } from '#shared/domain/life/evidence';
import type { Fact } from '#shared/domain/life/fact';
import type { LifeFault } from '#shared/domain/life/status';

/** What stands twice where it can happen once. */
export function repeatedFaults({ happened, facts }: Evidence): readonly LifeFault[] {
  const signed = happened.filter(({ what }) => what === 'coordinator-signed' || what === 'region-signed').map((event) => ({ ...event, once: event.what }));
  const others = facts.flatMap((fact) => {
    const once = onceOf(fact);
    return once === null || fact.kind === 'signed' ? [] : [{ what: fact.kind, on: fact.on, once }];
  });
  const all = [...signed, ...others];
  const repeated = [...new Set(all.map(({ once }) => once))].flatMap((once) => pairsOf(all.filter((event) => event.once === once)));
  return [...repeated, ...registerFaults(happened)];
}

/** What facts have in common of which only one can happen; null for facts that may repeat. Publication is told apart by itself. */
function onceOf(fact: Fact): string | null {
  switch (fact.kind) {
    case 'notice-delivered':
    case 'withdrawal-delivered':
      return `${fact.kind} ${fact.by}`;
    case 'payment-requested':
      return `${fact.kind} ${fact.year}`;
    case 'archived':
      return fact.kind;
    case 'dispatched':
    case 'received':
    case 'signed':
    case 'published':
    case 'register-modified':
    case 'withdrawn-from-register':
    case 'termination-agreed':
    case 'budgeted':
    case 'contact-announced':
      return null;
  }
}

const pairsOf = (events: readonly LifeEvent[]): readonly LifeFault[] =>
  events.slice(1).map(({ what, on: again }, index): LifeFault => ({ kind: 'twice', what, on: events[index]?.on ?? again, again }));

/** Publication and withdrawal take turns; on one day a record can be withdrawn and published again. */
function registerFaults(happened: readonly LifeEvent[]): readonly LifeFault[] {
  const turns = happened.filter(({ what }) => what === 'published' || what === 'withdrawn-from-register');
  return (['published', 'withdrawn-from-register'] as const).flatMap((what) => {
    const same = turns.filter((event) => event.what === what);
    return pairsOf(same).filter((fault) => fault.kind === 'twice' && !turns.some((other) => other.what !== what && other.on >= fault.on && other.on <= fault.again));
  });
}
