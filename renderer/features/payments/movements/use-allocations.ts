import { useState } from 'react';
import { useAccounts } from '#data/payments/contribution-states';
import { useParties } from '#data/machine/queries';
import type { IssueCode } from '#shared/domain/issue-code';
import { formatInteger, formatAmountExactly, halereSchema, parseAmount } from '#shared/domain/money';
import type { Allocation, Payment } from '#shared/domain/payments/payment';
import { caseTitle } from '#text/names';

/** One contribution a payment may belong to. */
export type Target = { readonly key: string; readonly name: string; readonly outstanding: number; readonly allocation: Omit<Allocation, 'amount'> };

export type AllocationDraft = { readonly key: number; readonly target: string; readonly amount: string; readonly issue: IssueCode | null };

/** The contributions a payment is divided among, as they are typed. */
export function useAllocations(payment: Payment) {
  const targets = useTargets();
  const [rows, setRows] = useState<readonly AllocationDraft[]>(() => startOf(payment));
  const sign = Math.sign(payment.amount);
  const amounts = rows.map(({ amount }) => parseAmount(amount));
  const given = amounts.reduce((sum, parsed) => sum + (parsed.ok ? parsed.value : 0), 0);
  const left = Math.abs(payment.amount) - given;

  const edit = (key: number, change: Partial<AllocationDraft>) => setRows((known) => known.map((row) => (row.key === key ? { ...row, issue: null, ...change } : row)));
  const choose = (key: number, target: string) => {
    const missing = targets.find((each) => each.key === target)?.outstanding ?? 0;
    const row = rows.find((each) => each.key === key);
    const proposed = Math.min(left, Math.max(0, missing));
    edit(key, { target, ...(row?.amount === '' && proposed > 0 && { amount: amountText(proposed) }) });
  };
  const add = () => setRows((known) => [...known, { key: 1 + Math.max(0, ...known.map(({ key }) => key)), target: '', amount: '', issue: null }]);
  const drop = (key: number) => setRows((known) => known.filter((row) => row.key !== key));

  /** What was typed; null where something is wrong, which then stands at its field. */
  const read = (): readonly Allocation[] | null => {
    const checked = rows.map((row) => ({ ...row, issue: issueOf(row, rows, left) }));
    setRows(checked);
    if (checked.some(({ issue }) => issue !== null)) return null;
    return rows.flatMap(({ target, amount }) => {
      const [found, parsed] = [targets.find(({ key }) => key === target), parseAmount(amount)];
      return found === undefined || !parsed.ok ? [] : [{ ...found.allocation, amount: sign * parsed.value }];
    });
  };
  return { rows, targets, left, edit, choose, add, drop, read };
}

export type AllocationForm = ReturnType<typeof useAllocations>;

function issueOf({ target, amount }: AllocationDraft, rows: readonly AllocationDraft[], left: number): IssueCode | null {
  if (target === '') return 'required';
  if (rows.filter((row) => row.target === target).length > 1) return 'repeated';
  const parsed = parseAmount(amount);
  if (!parsed.ok) return parsed.code;
  return left < 0 ? 'amount-too-large' : null;
}

function startOf({ allocations }: Payment): readonly AllocationDraft[] {
  const known = allocations.map(({ agreement, year, amount }, key) => ({ key, target: `${agreement} ${String(year)}`, amount: amountText(Math.abs(amount)), issue: null }));
  return known.length > 0 ? known : [{ key: 0, target: '', amount: '', issue: null }];
}

function useTargets(): readonly Target[] {
  const accounts = useAccounts();
  const { data: parties } = useParties();
  return accounts.flatMap(({ agreement, states }) =>
    states.map(({ year, outstanding }) => ({ key: `${agreement.id} ${String(year)}`, name: `${caseTitle(agreement.content, parties)}, ${String(year)}`, outstanding, allocation: { agreement: agreement.id, year } })),
  );
}

/** As it is typed: whole korunas without haléře, others with them. */
function amountText(halere: number): string {
  return halere % 100 === 0 ? formatInteger(halere / 100) : formatAmountExactly(halereSchema.parse(halere)).replace(/\u00a0Kč$/u, '');
}
