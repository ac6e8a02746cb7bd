import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { always } from '#shared/templates/condition';
import type { Worded } from '#shared/templates/tree';
import { article, clause, clauseOf, component, is, list, point, shipped, variant } from '#shared/templates/write';
import { phraseOf, docOf } from '../../../renderer/ui/phrase-editor/phrase-doc';
import { sizeOf, slotName, splitPointAt, targetOf } from '../../../renderer/features/templates/parts/slot';
import { shownSlotOf } from '../../../renderer/features/templates/parts/slot-of';
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

describe('where a place on the pages is written', () => {
  const duty = clauseOf('duty', variant(is('legal-basis', 'grant'), 'Dotace:', [point('duty.a', 'účel;')]), variant(always, 'Jinak:', [point('duty.a', 'účel;'), point('duty.b', 'lhůta.')]));
  const template = shipped('agreement', 1, [article('one', 'První', duty), list('points', [clause('points.a', 'Bod.')]), component('table', 'payment-calendar')]);
  const shown = { variantOf: (part: Worded) => part.variants.at(-1) ?? null };

  test('is in the wording that is shown, of a point as well', () => {
    expect(['duty', 'duty.a', 'duty.b', 'one', 'points'].map((id) => shownSlotOf(template, id, shown))).toEqual([
      { part: 'duty', variant: 1 },
      { part: 'duty', variant: 1, point: 'duty.a' },
      { part: 'duty', variant: 1, point: 'duty.b' },
      { part: 'one' },
      { part: 'points.a', variant: 0 },
    ]);
  });

  test('is nowhere for what comes from data, or is there no more', () => {
    expect([shownSlotOf(template, 'table', shown), shownSlotOf(template, 'gone', shown)]).toEqual([null, null]);
  });
});
