import { expect, test } from 'vitest';
import { paymentOrderSchema } from '#shared/domain/payment-orders/payment-order';

const isReference = (reference: string): boolean => paymentOrderSchema.shape.reference.safeParse(reference).success;

test.each(['KPBI-2024-001', 'A/B', 'a'.repeat(35)])('„%s“ is a reference every bank takes', (reference) => {
  expect(isReference(reference)).toBe(true);
});

test.each(['', '/A', 'A/', 'A//B', '/', 'Příkaz 1', 'a'.repeat(36)])('„%s“ is none', (reference) => {
  expect(isReference(reference)).toBe(false);
});
