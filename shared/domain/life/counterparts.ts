import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { FilingContent } from '#shared/domain/filing';
import { factsOfKind, standingFacts, type Fact, type FactOf, type FactParty } from '#shared/domain/life/fact';
import { compareDays, type PlainDate } from '#shared/domain/plain-date';

/** One set of counterparts (stejnopisy) on its way from one party to the other. */
export type CounterpartSet = {
  readonly from: FactParty;
  readonly to: FactParty;
  readonly counterparts: number;
  /** Null where only its arrival was written down. */
  readonly sentOn: PlainDate | null;
  readonly way: FactOf<'dispatched'>['way'] | null;
  /** Null where its arrival was not written down; it may have arrived, see `arrived`. */
  readonly receivedOn: PlainDate | null;
  /** Also true where the party sent something since: it could not have without having received. */
  readonly arrived: boolean;
};

/** Where the counterparts of an agreement are. */
export type CounterpartsWhereabouts = {
  /** How many there are; null while the agreement does not say. */
  readonly agreed: number | null;
  readonly sets: readonly CounterpartSet[];
  /** How many are where; null while none moved, where their number is not known, and where more left a party than it had. */
  readonly at: { readonly coordinator: number; readonly region: number; readonly underWay: number } | null;
  /** Where ours lie, as filed. */
  readonly places: FilingContent['places'];
};

/** Where each counterpart is, by what was sent and received. All of them begin with the party that sends first. */
export function counterpartsOf({ content, facts, filing }: Agreement): CounterpartsWhereabouts {
  const agreed = agreedCounterparts(content);
  const sets = setsOf(standingFacts(facts));
  return { agreed, sets, at: holdingsOf(sets, agreed), places: filing.content.places };
}

/** How many counterparts there are together; null while the agreement does not say. */
export function agreedCounterparts({ counterparts: { coordinator, region } }: AgreementContent): number | null {
  return coordinator === null || region === null ? null : coordinator + region;
}

/** Sets by days; the arrival of one is the first one on its day or later that belongs to no earlier set. */
export function setsOf(facts: readonly Fact[]): readonly CounterpartSet[] {
  const received = [...factsOfKind(facts, 'received')].sort(bySize);
  const sent = factsOfKind(facts, 'dispatched').toSorted(bySize).map((fact): CounterpartSet => {
    const to = otherParty(fact.from);
    const index = received.findIndex(({ by, on }) => by === to && on >= fact.on);
    const [arrival] = index === -1 ? [] : received.splice(index, 1);
    return { from: fact.from, to, counterparts: fact.counterparts, sentOn: fact.on, way: fact.way, receivedOn: arrival?.on ?? null, arrived: arrival !== undefined };
  });
  const unannounced = received.map(({ by, counterparts, on }): CounterpartSet => ({ from: otherParty(by), to: by, counterparts, sentOn: null, way: null, receivedOn: on, arrived: true }));
  return withReturns([...sent, ...unannounced].toSorted((one, other) => dayOf(one).localeCompare(dayOf(other))));
}

export const otherParty = (party: FactParty): FactParty => (party === 'coordinator' ? 'region' : 'coordinator');

function withReturns(sets: readonly CounterpartSet[]): readonly CounterpartSet[] {
  return sets.map((set, index) => ({ ...set, arrived: set.arrived || sets.slice(index + 1).some(({ from }) => from === set.to) }));
}

function holdingsOf(sets: readonly CounterpartSet[], agreed: number | null): CounterpartsWhereabouts['at'] {
  const [first] = sets;
  if (first === undefined || agreed === null) return null;
  const sum = (chosen: readonly CounterpartSet[]) => chosen.reduce((count, { counterparts }) => count + counterparts, 0);
  const at = (party: FactParty) => (first.from === party ? agreed : 0) + sum(sets.filter(({ to, arrived }) => arrived && to === party)) - sum(sets.filter(({ from }) => from === party));
  const holdings = { coordinator: at('coordinator'), region: at('region'), underWay: sum(sets.filter(({ arrived }) => !arrived)) };
  return holdings.coordinator < 0 || holdings.region < 0 ? null : holdings;
}

const dayOf = ({ sentOn, receivedOn }: CounterpartSet): string => sentOn ?? receivedOn ?? '';

/** By days; of one day the greater set first, whatever the order they were written down in. */
const bySize = (one: Movement, other: Movement): number => compareDays(one.on, other.on) || other.counterparts - one.counterparts || partyOf(one).localeCompare(partyOf(other));

type Movement = FactOf<'dispatched' | 'received'>;

const partyOf = (movement: Movement): FactParty => (movement.kind === 'dispatched' ? movement.from : movement.by);
