import type { Text } from '#shared/documents/block';
import type { Instalment } from '#shared/domain/payment-calendar';
import { formatDate } from '#shared/domain/plain-date';

/** „příspěvek KPBI od 1. 1. 2024 do 31. 12. 2024“ @param field the datum the days come from */
export function contributionPeriod(instalment: Instalment | null, field: string): Text {
  return [{ text: 'příspěvek KPBI' }, ...(instalment === null ? [] : [{ text: ` od ${formatDate(instalment.from)} do ${formatDate(instalment.to)}`, field }])];
}
