import type { Ledger } from '#core/ledger';
import type { LedgerStore } from '#core/ports';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';

/** One step of the bookkeeping; may look at the whole ledger and refuse by throwing a Failure. */
export type BookkeepingChange = (bookkeeping: Bookkeeping, ledger: Ledger) => Bookkeeping;

/** Changes the bookkeeping and answers with the next one. */
export function changeBookkeeping(store: LedgerStore, change: BookkeepingChange): Promise<Bookkeeping> {
  return store.change((present) => {
    const bookkeeping = change(present.bookkeeping, present);
    return { next: bookkeeping === present.bookkeeping ? present : { ...present, bookkeeping }, value: bookkeeping };
  });
}
