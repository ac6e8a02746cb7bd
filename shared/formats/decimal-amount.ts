import type { Halere } from '#shared/domain/money';

/** Korunas with two decimals after a full stop, as other programs read them: `60000.00`. */
export const decimalAmount = (amount: Halere): string => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
