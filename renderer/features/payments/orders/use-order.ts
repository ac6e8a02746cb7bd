import { useState } from 'react';
import { useBookkeeping } from '#data/payments/bookkeeping';
import { useAgreements, useHost, useOffice, useParties } from '#data/machine/queries';
import { partyOf } from '#shared/documents/case';
import { nextWorkingDay } from '#shared/domain/holidays';
import { ownAccounts } from '#shared/domain/payments/own-accounts';
import type { Payable } from '#shared/domain/payment-orders/payable';
import { plainDateSchema } from '#shared/domain/plain-date';
import { accountText } from '#shared/domain/statements/named-account';
import { ordersText } from '#text/payments/orders';
import { heldText, type TextSource } from '#ui/fields/binding';
import { keyOf, readOrder, startTexts, type ReadOrder } from './order-texts';

/** An order while it is being written: its fields, what was chosen for it, and what it says so far. */
export type WrittenOrder = {
  readonly sourceOf: (path: string) => TextSource;
  readonly isEmpty: (path: string) => boolean;
  /** Whether anything is to be paid; before that nothing is missing. */
  readonly isBegun: boolean;
  readonly isChosen: (payable: Payable) => boolean;
  readonly choose: (payable: Payable, chosen: boolean) => void;
  readonly read: ReadOrder;
  /** Accounts of the office, as they are typed. */
  readonly accounts: readonly string[];
};

export function useOrder(payables: readonly Payable[]): WrittenOrder {
  const { data: host } = useHost();
  const today = plainDateSchema.parse(host.today);
  const { accounts, debtor } = useDebtor();
  const usual = useUsualConstantSymbol();
  const [texts, write] = useState(() => startTexts(payables, { account: accounts[0] ?? '', executeOn: nextWorkingDay(today), constantSymbol: usual, message: ({ state }) => ordersText.defaultMessage(state.year, debtor) }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(payables.filter(({ state, ordered }) => state.status !== 'expected' && ordered === null).map(keyOf)));
  const read = readOrder(texts, payables.filter((payable) => chosen.has(keyOf(payable))), today);
  const issueAt = (path: string) => {
    const issue = read.issues.get(path) ?? null;
    // The form says in its own words what is missing.
    return issue === 'required' ? null : issue;
  };
  return {
    sourceOf: (path) => heldText({ path, text: texts[path] ?? '', issue: issueAt(path), type: (text) => write((known) => ({ ...known, [path]: text })) }),
    isEmpty: (path) => (texts[path] ?? '').trim() === '',
    isBegun: chosen.size > 0,
    isChosen: (payable) => chosen.has(keyOf(payable)),
    choose: (payable, isChosen) => setChosen((known) => new Set([...[...known].filter((key) => key !== keyOf(payable)), ...(isChosen ? [keyOf(payable)] : [])])),
    read,
    accounts,
  };
}

/** What the office gave in its last order; null where it gave none. */
function useUsualConstantSymbol(): string | null {
  const { orders } = useBookkeeping().data;
  return orders.at(-1)?.order.transfers.at(-1)?.constantSymbol ?? null;
}

/** The office that pays: its accounts, and its name. */
function useDebtor(): { readonly accounts: readonly string[]; readonly debtor: string } {
  const { data: office } = useOffice();
  const { data: parties } = useParties();
  const { data: agreements } = useAgreements();
  const own = ownAccounts(office.content, parties, agreements.filter(({ removedAt }) => removedAt === null));
  return { accounts: [...new Set(own.map(accountText))], debtor: partyOf(parties, office.content.partyId)?.content.name.nominative ?? '' };
}
