import { exchangeCase } from '#core/exchange/exchange-case';
import { openExchange } from '#core/exchange/open-exchange';
import type { NamedFile, Ports } from '#core/ports';
import { differencesBetween } from '#shared/documents/differences';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { exchangeMembers } from '#shared/domain/exchange/exchange-file';
import { takenWith } from '#shared/domain/exchange/take-fields';

/** What another office sent, and how it differs from what is here; nothing is stored. @throws Failure `exchange-*` */
export async function readExchange({ ledger, archives }: Ports, file: NamedFile): Promise<ExchangeReading> {
  const opened = openExchange(archives, file);
  const { origin, title, documents } = opened.manifest;
  const { here, ours, theirs } = exchangeCase(await ledger.read(), opened, file.fileName);
  return {
    origin,
    title,
    agreementId: here?.id ?? null,
    differences: differencesBetween(ours, theirs).map((difference) => ({ ...difference, take: takenWith(difference.field) })),
    documents: documents.map(({ path, pages }) => ({ fileName: path.slice(exchangeMembers.documents.length), pages })),
  };
}
