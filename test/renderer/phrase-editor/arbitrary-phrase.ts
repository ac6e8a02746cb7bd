import fc from 'fast-check';
import type { Condition } from '#shared/templates/condition';
import type { Phrase, Piece } from '#shared/templates/phrase';

const partId = fc.constantFrom('purpose', 'purpose.scope', 'contribution.first-year', 'term');

const condition: fc.Arbitrary<Condition> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('criterion' as const), criterion: fc.constantFrom('legal-basis', 'publisher'), oneOf: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ kind: fc.constant('part' as const), part: partId, shown: fc.boolean() }),
  ),
  { maxLength: 2 },
);

const when = fc.oneof({ weight: 3, arbitrary: fc.constant<Condition>([]) }, { weight: 1, arbitrary: condition });

const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', '\u00a0', 'č. 250/2000 Sb.', '  dvě  mezery ')), strong: fc.boolean(), when }),
  fc.record({ kind: fc.constant('variable' as const), variable: fc.constantFrom('region.name', 'contribution.annual-amount'), when }),
  fc.record({ kind: fc.constant('reference' as const), to: fc.array(partId, { minLength: 1, maxLength: 3 }), when }),
);

/** Any phrase the data allow. */
export const arbitraryPhrase: fc.Arbitrary<Phrase> = fc.array(piece, { maxLength: 12 });

/** The same phrase with empty texts left out and neighbours alike in style and condition written as one: the obvious, slow way. */
export function tidied(phrase: Phrase): Phrase {
  const tidy: Piece[] = [];
  for (const next of phrase) {
    const last = tidy.at(-1);
    if (next.kind === 'text' && next.text === '') continue;
    if (next.kind === 'text' && last?.kind === 'text' && last.strong === next.strong && JSON.stringify(last.when) === JSON.stringify(next.when)) tidy[tidy.length - 1] = { ...last, text: last.text + next.text };
    else tidy.push(next);
  }
  return tidy;
}
