import type { BankAccount } from '#shared/domain/bank-account';
import type { PaymentSymbol } from '#shared/domain/contact-details';
import type { Halere } from '#shared/domain/money';
import type { PlainDate } from '#shared/domain/plain-date';

/** What a payment code (QR Platba) asks for; in Czech korunas. */
export type ShortPayment = {
  readonly account: BankAccount;
  readonly amount: Halere;
  readonly recipient: string | null;
  readonly dueOn: PlainDate | null;
  readonly message: string | null;
  readonly variableSymbol: PaymentSymbol | null;
  readonly specificSymbol: PaymentSymbol | null;
  readonly constantSymbol: string | null;
};
