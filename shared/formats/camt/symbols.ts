import type { EntrySymbols } from '#shared/domain/statements/statement';

/**
 * Symbols in the texts where Czech banks put them: `VS:1234` in the reference of the creditor (`RmtInf/Strd/CdtrRefInf/Ref`), `/VS1234/SS5678/KS0308` in
 * `Refs/EndToEndId`, `VS 1234` in the message. Each symbol is taken from the first text that has it. In the order given: the reference, which is made for it, then
 * the identification that its payer chose, then the message, in which it may be meant otherwise. Zeros are no symbol.
 */
export function symbolsOf(texts: readonly (string | null)[]): EntrySymbols {
  const found: Found = { variable: null, constant: null, specific: null };
  for (const text of texts) if (text !== null) search(text, found);
  return found;
}

type Found = { variable: string | null; constant: string | null; specific: string | null };

const marked = /([VKS])(?<!\p{L}.)S[\s.:=/]{0,3}(\d{1,35})(?!\d)/giu;

function search(text: string, found: Found): void {
  marked.lastIndex = 0;
  for (let match = marked.exec(text); match !== null; match = marked.exec(text)) {
    const [, letter = '', digits = ''] = match;
    const kind = letter.toUpperCase() === 'V' ? 'variable' : letter.toUpperCase() === 'K' ? 'constant' : 'specific';
    found[kind] ??= symbolOf(digits);
  }
}

/** Banks fill symbols up with zeros. */
function symbolOf(digits: string): string | null {
  const symbol = digits.replace(/^0+/u, '');
  return symbol === '' || symbol.length > 10 ? null : symbol;
}
