import { desktopOf } from '#core/desktop-of';
import { changeBookkeeping } from '#core/payments/change-bookkeeping';
import { amountOf, issueRequests, lettersToIssue } from '#core/payments/requests/issue-requests';
import { contentOfLetter } from '#core/payments/requests/letters-of';
import { requestFile, requestFileName } from '#core/payments/requests/request-file';
import { withoutRequests } from '#core/payments/requests/undo-requests';
import { Failure } from '#core/failure';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';
import { missingIn } from '#shared/documents/missing';
import { halereSchema } from '#shared/domain/money';
import type { PaymentRequestId } from '#shared/domain/payments/payment-request';

/** Calls for payment, reminders and receipts: prepared, issued, read, taken back. */
export function requestOperations(ports: Ports): AppHandlers['requests'] {
  const { ledger, base64, clock } = ports;

  const stored = async (id: PaymentRequestId) => {
    const { fileName, file } = requestFile(await ledger.read(), id);
    return { fileName, type: file.type, bytes: await ledger.files.read(file) };
  };

  return {
    prepare: async (order) => {
      const present = await ledger.read();
      return lettersToIssue(ports, present, order).map((letterCase) => {
        const { letter } = letterCase;
        const { agreement, year } = letter.state;
        return { agreement, year, number: letter.number, amount: halereSchema.parse(amountOf(letter)), interest: letter.interest?.amount ?? halereSchema.parse(0), missing: [...missingIn(contentOfLetter(present, letterCase))] };
      });
    },
    preview: async ({ item, ...order }) => {
      const present = await ledger.read();
      const letterCase = lettersToIssue(ports, present, order)[item];
      if (letterCase === undefined) throw new Failure({ code: 'not-found', what: 'contribution', id: String(item) });
      const { pdf, pages } = await ports.typeset(contentOfLetter(present, letterCase), clock.now());
      return { fileName: requestFileName(letterCase.letter, letterCase.agreementCase.content, present.parties), pdf: base64.encode(pdf), pages };
    },
    issue: (order) => issueRequests(ports, order),
    undo: ({ ids }) => changeBookkeeping(ledger, (present, all) => withoutRequests(present, all, ids)),
    read: async ({ id }) => {
      const { bytes, ...rest } = await stored(id);
      return { ...rest, content: base64.encode(bytes) };
    },
    save: async ({ id }) => {
      const { fileName, bytes } = await stored(id);
      return { path: await desktopOf(ports).saveFile(fileName, bytes) };
    },
    open: async ({ id }) => {
      const { fileName, bytes } = await stored(id);
      return { path: await desktopOf(ports).openFile(fileName, bytes) };
    },
  };
}
