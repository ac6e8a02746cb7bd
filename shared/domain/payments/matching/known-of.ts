import { inOrder } from '#shared/domain/payments/matching/entry-order';
import { lookup } from '#shared/domain/payments/matching/lookup';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { ownAccountOf, type Payment } from '#shared/domain/payments/payment';
import { accountText, isSameAccount, type NamedAccount } from '#shared/domain/statements/named-account';
import type { Statement, StatementEntry, StatementFormat } from '#shared/domain/statements/statement';

/** What was taken over before; files say of which format each payment was read. */
export type KnownMoney = Pick<Bookkeeping, 'payments' | 'statements'>;

type Told = { readonly payment: Payment; readonly format: StatementFormat | null };

/** An entry and the account of the office it moved on. */
type Moved = { readonly entry: StatementEntry; readonly own: NamedAccount };

/** How alike an entry and a payment have to be, and by what a payment that alike is looked up. */
type Likeness = { readonly keyOf: (movement: Movement) => string; readonly isAlike: (entry: StatementEntry, told: Told, format: StatementFormat) => boolean };

type Movement = Pick<StatementEntry, 'bookedOn' | 'amount' | 'reversal' | 'account' | 'symbols' | 'reference'>;

/**
 * Which entries of the statements of one file were taken over before, as the payment each is; null for new ones, in the order of the entries. An entry is the
 * payment of the same day and amount on the same account of the office with the same counter-account and symbols; accounts may lack their bank, and what one of
 * two formats does not say is no difference.
 * Payments alike in all that are counted: two entries are two payments. Of several files each is asked about after what is new in the one before was added.
 */
export function knownOf(statements: readonly Pick<Statement, 'account' | 'entries'>[], format: StatementFormat, known: KnownMoney): readonly (Payment | null)[] {
  const moved = statements.flatMap(({ account, entries }) => entries.map((entry): Moved => ({ entry, own: account })));
  const found = new Map<number, Payment>();
  const formats = new Map(known.statements.map((statement) => [statement.id, statement.format]));
  const told = known.payments
    .map((payment): Told => ({ payment, format: payment.origin.kind === 'written' ? null : (formats.get(payment.origin.statement) ?? null) }))
    // One that may have moved on any account is given away last.
    .toSorted((one, other) => Number(ownAccountOf(one.payment) === null) - Number(ownAccountOf(other.payment) === null));
  const roughly = new Set(known.payments.map(roughKey));
  const places = inOrder([...moved.keys()].filter((place) => roughly.has(roughKey(at(moved, place).entry))), (place) => at(moved, place).entry);
  likenesses.reduce((left, likeness) => {
    assign(places.filter((place) => !found.has(place)).map((place) => [place, at(moved, place)] as const), left, likeness, format, found);
    const taken = new Set(found.values());
    return left.filter(({ payment }) => !taken.has(payment));
  }, told);
  return moved.map((_, place) => found.get(place) ?? null);
}

function at(moved: readonly Moved[], place: number): Moved {
  const found = moved[place];
  if (found === undefined) throw new RangeError(`No entry at ${String(place)}`);
  return found;
}

/** Gives each entry a payment that is alike and was not given yet. */
function assign(moved: readonly (readonly [number, Moved])[], told: readonly Told[], { keyOf, isAlike }: Likeness, format: StatementFormat, found: Map<number, Payment>): void {
  const waiting = lookup(told, ({ payment }) => [keyOf(payment)]);
  for (const [place, { entry, own }] of moved) {
    const bucket = waiting.get(keyOf(entry));
    const index = bucket?.findIndex((each) => isOn(own, each) && isAlike(entry, each, format)) ?? -1;
    const [taken] = index < 0 ? [] : (bucket?.splice(index, 1) ?? []);
    if (taken !== undefined) found.set(place, taken.payment);
  }
}

function isOn(own: NamedAccount, { payment }: Told): boolean {
  const known = ownAccountOf(payment);
  return known === null || isSameAccount(known, own);
}

const roughKey = ({ bookedOn, amount, reversal }: Movement): string => `${bookedOn} ${String(amount)}${reversal ? ' storno' : ''}`;

function fullKey(movement: Movement): string {
  const { account, symbols } = movement;
  return [roughKey(movement), account === null ? '' : accountText(account), symbols.variable, symbols.specific, symbols.constant].join('|');
}

/** From the closest to the loosest, so that one that is the same in everything is never given away to another. */
const likenesses: readonly Likeness[] = [
  { keyOf: (movement) => `${fullKey(movement)}|${movement.reference ?? ''}`, isAlike: (_, told, format) => told.format === format },
  { keyOf: fullKey, isAlike: (entry, told, format) => !differsInReference(entry, told, format) },
  { keyOf: roughKey, isAlike: isLoosely },
];

function isLoosely(entry: StatementEntry, told: Told, format: StatementFormat): boolean {
  const { account, symbols } = told.payment;
  const mayBeSilent = told.format !== format;
  const same = (one: string | null, other: string | null) => one === other || (mayBeSilent && (one === null || other === null));
  return (
    !differsInReference(entry, told, format) &&
    isOneAccount(entry.account, account, mayBeSilent) &&
    same(entry.symbols.variable, symbols.variable) &&
    same(entry.symbols.specific, symbols.specific) &&
    same(entry.symbols.constant, symbols.constant)
  );
}

function isOneAccount(one: NamedAccount | null, other: NamedAccount | null, mayBeSilent: boolean): boolean {
  if (one === null || other === null) return one === other || mayBeSilent;
  return isSameAccount(one, other);
}

/** Formats of one bank name the same movement differently. Short numbers are the order within a statement, which another statement counts anew. */
function differsInReference({ reference }: StatementEntry, { payment, format: toldFormat }: Told, format: StatementFormat): boolean {
  const [one, other] = [significant(reference), significant(payment.reference)];
  return toldFormat === format && one !== other && one.length >= shortestReference && other.length >= shortestReference;
}

const shortestReference = 6;

const significant = (reference: string | null): string => (reference ?? '').replace(/^0+/u, '');
