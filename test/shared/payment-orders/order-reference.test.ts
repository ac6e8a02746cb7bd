import { describe, expect, test } from 'vitest';
import { nextReference } from '#shared/domain/payment-orders/order-reference';

describe('the reference of an order', () => {
  test.each([
    ['begins every year at one', ['KPBI-2025-007'], 2026, 'KPBI-2026-001'],
    ['follows the greatest of its year, whatever their order', ['KPBI-2026-010', 'KPBI-2026-002'], 2026, 'KPBI-2026-011'],
    ['does not heed references of another form', ['VU 2026/99', 'KPBI-2026-1a'], 2026, 'KPBI-2026-001'],
    ['grows beyond three digits', ['KPBI-2026-999'], 2026, 'KPBI-2026-1000'],
  ])('%s', (_, given, year, next) => {
    expect(nextReference(given, year)).toBe(next);
  });
});
