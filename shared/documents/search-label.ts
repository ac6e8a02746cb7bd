import type { AgreementCase } from '#shared/documents/case';
import { fieldLabel } from '#shared/documents/field-label';
import { filingLabels } from '#shared/documents/filing-labels';
import { formatDate, plainDateSchema } from '#shared/domain/plain-date';
import type { HitPlace } from '#shared/domain/search/hit';

/**
 * What the place of a found text is called: „název smluvní strany“, „číslo účtu Kraje Vysočina“, „zápis ze dne 12. 2. 2024“, the name of an attachment.
 * @param field the path of a field, the kind and day of a fact, or the name of a file
 */
export function searchLabel(place: HitPlace, field: string, agreementCase: AgreementCase): string {
  switch (place) {
    case 'name':
    case 'data':
    case 'papers':
    case 'filing':
      return filingLabels[field.replace(/\.\d+/gu, '')] ?? fieldLabel(field, agreementCase);
    case 'facts':
      return factLabel(field);
    case 'wording':
      return 'vlastní znění smlouvy';
    case 'attachment':
      return field;
  }
}

function factLabel(field: string): string {
  const on = plainDateSchema.safeParse(field.slice(-10));
  return on.success ? `zápis ze dne ${formatDate(on.data)}` : 'zápis';
}
