import type { Agreement } from '#shared/domain/agreement';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';

/** What is ticked at first: what the sender says of itself. */
export function proposedToTake({ origin, differences }: ExchangeReading, here: Agreement | null): ReadonlySet<string> {
  if (here === null) return new Set();
  const side = here.content.coordinator.partyId === origin.from ? 'coordinator' : 'region';
  return new Set(differences.map(({ take }) => take).filter((take) => take.startsWith(`${side}.`) || take.startsWith(`parties.${origin.from}.`)));
}
