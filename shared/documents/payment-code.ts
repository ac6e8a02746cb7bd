import type { PaymentCode } from './block';
import type { ShortPayment } from '#shared/domain/payments/short-payment';
import { formatAmount } from '#shared/domain/money';
import { spaydOf } from '#shared/formats/spayd/spayd';

/** QR Platba of a payment, told in words to those who do not see it. */
export function paymentCode(payment: ShortPayment): PaymentCode {
  const { account, amount, variableSymbol } = payment;
  const symbol = variableSymbol === null ? '' : `, variabilní symbol ${variableSymbol}`;
  return { text: spaydOf(payment), caption: 'QR Platba', description: `QR Platba: ${formatAmount(amount)} na účet ${account}${symbol}` };
}
