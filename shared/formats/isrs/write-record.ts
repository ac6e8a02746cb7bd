import type { PlainDate } from '#shared/domain/plain-date';
import type { RegisterMetadata, RegisterParty } from '#shared/domain/register/metadata';
import { element, type WrittenXml } from '#shared/formats/xml/write-xml';

/** Metadata that are complete enough to be written. */
export type WritableMetadata = RegisterMetadata & { readonly subject: string; readonly concludedOn: PlainDate };

/** `smlouva` in the strict order of tSmlouva. */
export function recordElement({ publisher, counterparties, subject, concludedOn, number, approvedBy, value, parent }: WritableMetadata): WrittenXml {
  return {
    name: 'smlouva',
    content: [
      // 1 is plátce here, and příjemce there.
      ...element('subjekt', [...identityOf(publisher), ...element('platce', flag(publisher.pays))]),
      ...counterparties.flatMap((party) => element('smluvniStrana', [...identityOf(party), ...element('prijemce', flag(party.pays === null ? null : !party.pays))])),
      ...element('predmet', subject),
      ...element('datumUzavreni', concludedOn),
      ...element('cisloSmlouvy', number),
      ...element('schvalil', approvedBy),
      ...element('hodnotaBezDph', decimal(value.withoutVat)),
      ...element('hodnotaVcetneDph', decimal(value.withVat)),
      ...element('navazanyZaznam', parent),
    ],
  };
}

const flag = (value: boolean | null): string | null => (value === null ? null : value ? '1' : '0');

function identityOf({ dataBox, name, ico, address, unit }: RegisterParty): readonly WrittenXml[] {
  return [...element('datovaSchranka', dataBox), ...element('nazev', name), ...element('ico', ico), ...element('adresa', address), ...element('utvar', unit)];
}

/** Haléře as korunas with two decimals (xs:decimal): `60000.00` */
function decimal(halere: number | null): string | null {
  if (halere === null) return null;
  const size = Math.abs(halere);
  return `${halere < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}
