import { z } from 'zod';
import { bankAccountSchema } from '#shared/domain/bank-account';
import { symbolSchema } from '#shared/domain/contact-details';
import { paymentAmountSchema } from '#shared/domain/money';
import { plainDateSchema } from '#shared/domain/plain-date';
import { lineSchema } from '#shared/domain/text';

/** Konstantní symbol: what kind of payment it is, where somebody asks for it; at most four digits. */
export const constantSymbolSchema = z.string().regex(/^\d{1,4}$/u, { error: 'symbol-shape' });

/** One credit transfer (úhrada) in Czech korunas. */
export const creditTransferSchema = z.strictObject({
  creditor: lineSchema,
  creditorAccount: bankAccountSchema,
  amount: paymentAmountSchema,
  variableSymbol: symbolSchema.nullable(),
  specificSymbol: symbolSchema.nullable(),
  constantSymbol: constantSymbolSchema.nullable(),
  /** Zpráva pro příjemce; at most 140 characters. */
  message: lineSchema.max(140, { error: 'too-long' }).nullable(),
});
export type CreditTransfer = Readonly<z.infer<typeof creditTransferSchema>>;

/** Příkaz k úhradě: what a bank is asked to pay from one account on one day. */
export const paymentOrderSchema = z.strictObject({
  /** Unique among the orders of the office; at most 35 of the characters every bank takes, where a slash neither begins nor ends it nor is doubled. */
  reference: z.string().regex(/^(?!\/)(?!.*\/\/)(?!.*\/$)[A-Za-z0-9/?:().,'+ -]{1,35}$/u, { error: 'invalid-characters' }),
  debtor: lineSchema,
  debtorAccount: bankAccountSchema,
  /** Datum splatnosti: the day the bank debits the account. */
  executeOn: plainDateSchema,
  createdAt: z.iso.datetime(),
  transfers: z.array(creditTransferSchema).min(1).max(1000).readonly(),
});
export type PaymentOrder = Readonly<z.infer<typeof paymentOrderSchema>>;
