import type { AgreementContent } from '#shared/domain/agreement';
import { addHalere, type Halere } from '#shared/domain/money';
import { instalmentOf, paymentCalendar } from '#shared/domain/payment-calendar';
import { partsOf } from '#shared/domain/plain-date';

/** What an agreement is worth to the register of contracts; `estimated` where its end is not known. */
export type AgreementValue = { readonly amount: Halere | null; readonly estimated: boolean };

/** Years by which what is open-ended is valued (docs/decisions/register-of-contracts.md). */
const valuedYears = 4;

/** The sum of its payment calendar; of an open-ended agreement the contributions of its first four years. */
export function registerValue(content: AgreementContent): AgreementValue {
  const { firstYear } = content.contribution;
  return { amount: firstYear === null ? null : sumFrom(content, firstYear), estimated: isOpenEnded(content) };
}

/** What an amendment changes of the contributions from the year it takes effect, in haléře; null where it changes none. */
export function valueOfAmendment(content: AgreementContent, base: AgreementContent): number | null {
  const effectiveOn = content.amendment?.effectiveOn ?? null;
  const from = effectiveOn === null ? content.contribution.firstYear : partsOf(effectiveOn).year;
  const [after, before] = from === null ? [null, null] : [sumFrom(content, from), sumFrom(base, from)];
  return after === null || after === before ? null : after - (before ?? 0);
}

const isOpenEnded = ({ term }: AgreementContent): boolean => term.kind === 'open-ended';

/** The contributions from a year to the end of the term, or for so many years; null where nothing is known of any. */
function sumFrom(content: AgreementContent, from: number): Halere | null {
  const open = Array.from({ length: valuedYears }, (_, index) => instalmentOf(content, from + index));
  const instalments = isOpenEnded(content) ? open.filter((each) => each !== null) : paymentCalendar(content).filter(({ year }) => year >= from);
  return instalments.length === 0 ? null : addHalere(instalments.map(({ amount }) => amount));
}
