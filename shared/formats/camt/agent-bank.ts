import type { KnownBank } from '#shared/formats/statements/account-of-text';
import { elementAt, textAt, type StreamedElement } from '#shared/formats/xml/streaming/streamed-element';

/**
 * Banks in Czechia by the first six letters of their BIC, each with its code (číselník kódů platebního styku, ČNB). Where a bank is not here, its code stays
 * unknown, which is less than wrong.
 */
const codes: ReadonlyMap<string, string> = new Map(
  'KOMBCZ0100 CEKOCZ0300 AGBACZ0600 CNBACZ0710 GIBACZ0800 FIOBCZ2010 CTASCZ2250 CITICZ2600 BACXCZ2700 AIRACZ3030 BPPFCZ3050 INGBCZ3500 NROZCZ4300 RZBCCZ5500 JTBPCZ5800 PMBPCZ6000 COBACZ6200 BREXCZ6210 SUBACZ6700 DEUTCZ7910 OBKLCZ8040'
    .split(' ')
    .map((entry): [string, string] => [entry.slice(0, 6), entry.slice(6)]),
);

/** The bank of `DbtrAgt`, `CdtrAgt` or `Svcr`: by its code where the statement names it, otherwise by its BIC. */
export function agentBank(agent: StreamedElement | null): KnownBank {
  const institution = elementAt(agent, 'FinInstnId');
  const bic = (textAt(institution, 'BICFI') ?? textAt(institution, 'BIC') ?? '').toUpperCase();
  const named = [textAt(institution, 'ClrSysMmbId', 'MmbId'), textAt(institution, 'Othr', 'Id')].find((text) => text !== null && /^\d{4}$/u.test(text));
  return { code: named ?? codes.get(bic.slice(0, 6)) ?? null, isForeign: bic !== '' && bic.slice(4, 6) !== 'CZ' };
}
