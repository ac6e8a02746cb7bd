import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseOf, docOf } from '../../../renderer/ui/phrase-editor/phrase-doc';
import { sizeOf, slotName, splitPointAt, targetOf } from '../../../renderer/features/templates/parts/slot';
import { arbitraryPhrase } from '../phrase-editor/arbitrary-phrase';

describe('the name of a place in a template', () => {
  test('leads back to the place', () => {
    const targets = [{ part: 'purpose' }, { part: 'purpose.subject', variant: 0 }, { part: 'a', variant: 2, point: 'a.b' }, { part: 'title', detail: 1 }];
    expect(targets.map(slotName).map(targetOf)).toEqual(targets);
  });
});

describe('a place in a phrase', () => {
  test('is as many steps from its beginning as the caret goes in the editor', () => {
    fc.assert(
      fc.property(arbitraryPhrase, fc.nat(), (phrase, place) => {
        const steps = place % (sizeOf(phrase) + 1);
        const { piece, offset } = splitPointAt(phrase, steps);
        const within = phrase[piece];
        const before = [...phrase.slice(0, piece), ...(within?.kind === 'text' ? [{ ...within, text: within.text.slice(0, offset) }] : [])];
        expect(phraseOf(docOf(before).content)).toEqual(phraseOf(docOf(phrase).content.cut(0, steps)));
      }),
    );
  });
});
