import { compareCase } from '#core/exchange/compare-case';
import { exchangeCase } from '#core/exchange/exchange-case';
import { openExchange } from '#core/exchange/open-exchange';
import type { NamedFile, Ports } from '#core/ports';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { exchangeMembers } from '#shared/domain/exchange/exchange-file';

/** What another office sent, and how it differs from what is here; nothing is stored. @throws Failure `exchange-*` */
export async function readExchange({ ledger, archives }: Ports, file: NamedFile): Promise<ExchangeReading> {
  const opened = openExchange(archives, file);
  const { origin, title, documents } = opened.manifest;
  const here = exchangeCase(await ledger.read(), opened, file.fileName);
  return {
    origin,
    title,
    agreementId: here.here?.id ?? null,
    ...compareCase(archives, here),
    documents: documents.map(({ path, pages }) => ({ fileName: path.slice(exchangeMembers.documents.length), pages })),
  };
}
