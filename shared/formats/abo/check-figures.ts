import type { ProblemList } from '#shared/formats/statements/problem-list';
import type { Block } from './block';
import { rawOf } from './fields';
import { checkedFields, type Header } from './header';
import { isReversal, signOf, sumOf, type ReversalConvention } from './posting-code';

type Turnovers = { readonly debits: number; readonly credits: number };

/** Notes where the figures of a statement do not agree: the balances with the turnovers, and the turnovers with the entries. */
export function checkFigures(header: Header, block: Block, convention: ReversalConvention, problems: ProblemList): void {
  checkBalances(header, block, convention, problems);
  if (!block.isWhole) return;
  const [net, gross] = turnoversOf(block, convention);
  // What was taken back makes the turnover of its own side smaller as a rule; a bank may also count it to the other side. The balance is the same.
  if ([net, gross].some(({ debits, credits }) => agrees(header.debits, debits) && agrees(header.credits, credits))) return;
  if (!agrees(header.debits, net.debits)) noteMismatch('debits-differ', header, 'debits', net.debits, problems);
  if (!agrees(header.credits, net.credits)) noteMismatch('credits-differ', header, 'credits', net.credits, problems);
}

const agrees = (stated: number | null, counted: number): boolean => stated === null || stated === counted;

function checkBalances(header: Header, block: Block, convention: ReversalConvention, problems: ProblemList): void {
  const { line, opening, closing } = header;
  if (opening === null || closing === null) {
    problems.note({ code: 'balance-missing', severity: 'mismatch', place: { line: line.number, column: checkedFields.closing[0] } });
    return;
  }
  const change = statedChange(header) ?? (block.isWhole ? sumOf(block.entries, convention) : null);
  if (change !== null && opening + change !== closing) noteMismatch('balances-differ', header, 'closing', opening + change, problems);
}

const statedChange = ({ debits, credits }: Header): number | null => (debits === null || credits === null ? null : credits - debits);

function noteMismatch(code: 'balances-differ' | 'debits-differ' | 'credits-differ', { line }: Header, figure: keyof typeof checkedFields, expected: number, problems: ProblemList): void {
  const [from, to] = checkedFields[figure];
  problems.note({ code, severity: 'mismatch', place: { line: line.number, column: from }, found: rawOf(line.text, [from, to + 1]), expected });
}

function turnoversOf({ entries }: Block, convention: ReversalConvention): readonly [net: Turnovers, gross: Turnovers] {
  const sums = { debits: 0, credits: 0, debitsBack: 0, creditsBack: 0 };
  for (const { code, amount } of entries) {
    const raises = signOf(code, convention) === 1;
    if (isReversal(code)) sums[raises ? 'debitsBack' : 'creditsBack'] += amount;
    else sums[raises ? 'credits' : 'debits'] += amount;
  }
  return [
    { debits: sums.debits - sums.debitsBack, credits: sums.credits - sums.creditsBack },
    { debits: sums.debits + sums.creditsBack, credits: sums.credits + sums.debitsBack },
  ];
}
