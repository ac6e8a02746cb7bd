import { adjustmentSchema, type Adjustment } from '#shared/domain/payments/adjustment';
import { paymentSchema, type Payment } from '#shared/domain/payments/payment';
import { anAgreementNumbered } from '#test/support/ledger-changes';

const agreement = anAgreementNumbered(1).id;

const uuid = (group: string, number: number) => `00000000-0000-4000-${group}-${String(number).padStart(12, '0')}`;

type MadePayment = {
  readonly number?: number;
  readonly on: string;
  /** Korunas, with the sign it has on our account. */
  readonly amount: number;
  readonly reversal?: boolean;
  /** Korunas by years of the agreement with number 1. */
  readonly allocated?: Readonly<Record<number, number>>;
};

/** A payment of Olomoucký kraj as a bank told it. */
export function aPayment({ number = 1, on, amount, reversal = false, allocated = {} }: MadePayment): Payment {
  return paymentSchema.parse({
    id: uuid('a000', number),
    bookedOn: on,
    valueOn: on,
    amount: amount * 100,
    reversal,
    account: { kind: 'czech', number: '27-4228320287', bank: '0100' },
    name: 'OLOMOUCKY KRAJ',
    symbols: { variable: '2024001', constant: null, specific: null },
    message: null,
    reference: null,
    origin: { kind: 'written', by: 'novakova', at: '2024-01-15T12:00:00.000Z', note: null },
    allocations: Object.entries(allocated).map(([year, korunas]) => ({ agreement, year: Number(year), amount: korunas * 100 })),
  });
}

type MadeAdjustment = { readonly number?: number; readonly on: string; readonly year: number } & ({ readonly kind: 'waiver'; readonly amount: number } | { readonly kind: 'settlement'; readonly due: number });

/** A decision about a year of the agreement with number 1; amounts in korunas. */
export function anAdjustment({ number = 1, ...made }: MadeAdjustment): Adjustment {
  const decided = { id: uuid('b000', number), agreement, year: made.year, on: made.on, reason: 'Rozhodla rada.', by: 'novakova', at: '2024-01-15T12:00:00.000Z' };
  return adjustmentSchema.parse(made.kind === 'waiver' ? { kind: 'waiver', ...decided, amount: made.amount * 100 } : { kind: 'settlement', ...decided, due: made.due * 100 });
}
