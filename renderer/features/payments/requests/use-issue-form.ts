import { useTextForm, optional } from '#features/payments/use-text-form';
import { useAgreements, useHost } from '#data/machine/queries';
import type { RequestOrder } from '#shared/api/requests';
import { nextWorkingDay } from '#shared/domain/holidays';
import type { RequestKind } from '#shared/domain/payments/payment-request';
import { addDays, formatDate, parseDate, plainDateSchema } from '#shared/domain/plain-date';
import { parseLine } from '#shared/domain/text';
import type { AskedRow } from './asked-rows';

/** Days a reminder gives, where the person says nothing else. */
const usualDays = 14;

const line = (typed: string) => parseLine(typed);
const readings = { issuedOn: parseDate, payBy: optional(parseDate), signedBy: optional(line), signedByTitle: optional(line) };

/** What the letters of one order have in common; who signed a call last is proposed. */
export function useIssueForm(kind: RequestKind) {
  const { data: host } = useHost();
  const today = plainDateSchema.parse(host.today);
  const isReminder = kind === 'reminder' || kind === 'second-reminder';
  const form = useTextForm(readings, { issuedOn: formatDate(today), payBy: isReminder ? formatDate(nextWorkingDay(addDays(today, usualDays))) : '', ...useLastSigner() });
  /** The order of the chosen contributions; null where something typed was not understood, which then stands at its field. */
  const orderOf = (rows: readonly AskedRow[]): RequestOrder | null => {
    const read = form.read();
    if (read === null) return null;
    return { kind, items: rows.map(({ state: { agreement, year } }) => ({ agreement, year })), ...read, payBy: isReminder ? read.payBy : null };
  };
  return { sourceOf: form.sourceOf, orderOf, isReminder };
}

function useLastSigner(): { readonly signedBy: string; readonly signedByTitle: string } {
  const { data: agreements } = useAgreements();
  const { signedBy, signedByTitle } = agreements.map(({ papers }) => papers.content.callForPayment).findLast((call) => call.signedBy !== null) ?? { signedBy: null, signedByTitle: null };
  return { signedBy: signedBy ?? '', signedByTitle: signedByTitle ?? '' };
}
