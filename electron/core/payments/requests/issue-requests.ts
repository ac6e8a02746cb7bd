import { contentOfLetter, lettersOf, type LetterCase } from './letters-of';
import { Failure } from '#core/failure';
import type { Ledger } from '#core/ledger';
import { mustBeOpen } from '#core/payments/closing';
import type { Ports } from '#core/ports';
import type { RequestOrder } from '#shared/api/requests';
import { missingIn } from '#shared/documents/missing';
import { paymentAmountSchema } from '#shared/domain/money';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { paymentRequestSchema, type PaymentRequest } from '#shared/domain/payments/payment-request';
import type { StoredFile } from '#shared/domain/record';

/** How often letters are set again when what they say changes at the same moment. */
const attempts = 5;

/**
 * Issues letters of one kind: their pages are made and kept first, then the ledger takes all of them over, if they would still say the same.
 * @throws Failure `request-incomplete`, `request-not-possible`, `invalid-input`, `year-closed`, `not-found`, `unprintable-characters`
 */
export async function issueRequests(ports: Ports, order: RequestOrder): Promise<Bookkeeping> {
  const { ledger } = ports;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const made = await madeLetters(ports, await ledger.read(), order);
    const done = await ledger.change((present) => {
      if (!isSame(lettersToIssue(ports, present, order), made)) return { next: present, value: null };
      const bookkeeping = { ...present.bookkeeping, requests: [...present.bookkeeping.requests, ...made.map((each) => issued(ports, each))] };
      return { next: { ...present, bookkeeping }, value: bookkeeping };
    });
    if (done !== null) return done;
  }
  throw new Failure({ code: 'changed-meanwhile', revision: 0 });
}

/** The letters as they may be issued. @throws Failure `request-not-possible`, `invalid-input`, `year-closed`, `not-found` */
export function lettersToIssue({ clock }: Ports, present: Ledger, order: RequestOrder): readonly LetterCase[] {
  const { issuedOn, payBy } = order;
  if (issuedOn > clock.today()) throw new Failure({ code: 'invalid-input', issues: [{ path: ['issuedOn'], code: 'date-in-future' }] });
  if (payBy !== null && payBy <= issuedOn) throw new Failure({ code: 'invalid-input', issues: [{ path: ['payBy'], code: 'date-before-start' }] });
  mustBeOpen(present.bookkeeping, [issuedOn]);
  return lettersOf(present, order);
}

type MadeLetter = LetterCase & { readonly file: StoredFile };

async function madeLetters(ports: Ports, present: Ledger, order: RequestOrder): Promise<readonly MadeLetter[]> {
  const letters = lettersToIssue(ports, present, order);
  const contents = letters.map((letter) => contentOfLetter(present, letter));
  const missing = contents.flatMap(missingIn);
  if (missing.length > 0) throw new Failure({ code: 'request-incomplete', missing: missing.filter(({ field }, index) => missing.findIndex((other) => other.field === field) === index) });
  const pages = [];
  for (const content of contents) pages.push(await ports.typeset(content, ports.clock.now()));
  const files = await Promise.all(pages.map(({ pdf }) => ports.ledger.files.keep(pdf, 'application/pdf')));
  return letters.flatMap((letter, index) => {
    const file = files[index];
    return file === undefined ? [] : [{ ...letter, file }];
  });
}

/** What letters are composed from is plain data. */
function isSame(letters: readonly LetterCase[], made: readonly MadeLetter[]): boolean {
  const before = made.map(({ letter, agreementCase }) => ({ letter, agreementCase }));
  return JSON.stringify(letters.map(({ letter, agreementCase }) => ({ letter, agreementCase }))) === JSON.stringify(before);
}

function issued({ ids, userName, clock }: Ports, { letter, agreementCase, file }: MadeLetter): PaymentRequest {
  const { kind, number, issuedOn, state, interest } = letter;
  return paymentRequestSchema.parse({
    id: ids.requestId(),
    kind,
    agreement: state.agreement,
    year: state.year,
    number,
    issuedOn,
    amount: amountOf(letter),
    interest: interest?.amount ?? 0,
    dueOn: letter.payBy ?? (kind === 'call-for-payment' && agreementCase.content.payment.due.kind === 'fixed-day' ? dayStillAhead(letter) : null),
    file,
    by: userName(),
    at: clock.now(),
  });
}

/** What is asked for or was received, in haléře. */
export function amountOf({ kind, state: { outstanding, paid, refunded } }: LetterCase['letter']): number {
  return paymentAmountSchema.parse(kind === 'receipt' ? paid - refunded : outstanding);
}

/** A day that has passed is not named: then the call is due at once. */
const dayStillAhead = ({ state: { dueOn }, issuedOn }: LetterCase['letter']) => (dueOn !== null && dueOn >= issuedOn ? dueOn : null);
