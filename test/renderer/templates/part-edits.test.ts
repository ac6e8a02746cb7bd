import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '#shared/documents/wording/vocabulary';
import { faultsOf } from '#shared/templates/check-template';
import type { Edit } from '#shared/templates/edit/edit';
import { addPart } from '#shared/templates/edit/parts';
import { newestTemplate } from '#shared/templates/newest';
import type { Template } from '#shared/templates/template';
import { findPart, idsIn, partsIn } from '#shared/templates/tree';
import { article, clause, clauseOf, component, is, paragraph, phrase, point, refer, shipped, variant } from '#shared/templates/write';
import { addableKinds, addingPlaces } from '../../../renderer/features/templates/parts/adding-places';
import { copyOf, newPart } from '../../../renderer/features/templates/parts/new-parts';
import { joinBack, joinPoint, moveBy, siblingsOf, splitHere, splitPoint, type Written } from '../../../renderer/features/templates/parts/part-edits';
import { slotOf } from '../../../renderer/features/templates/parts/slot-of';
import { excerptOf } from '#text/templates/part-gist';

const template = shipped('agreement', 1, [
  article(
    'purpose',
    'Předmět',
    clause('purpose.subject', 'Strany se dohodly takto.'),
    clause('purpose.scope', phrase`Podle ${refer('term')} platí vše.`),
    clause('purpose.duties', 'Kraj se zavazuje:', [point('purpose.duties.pay', 'platit;'), point('purpose.duties.report', 'hlásit.')]),
    clauseOf('purpose.basis', variant(is('legal-basis', 'grant'), 'dotace'), variant([], 'jinak')),
  ),
  article('term', 'Doba trvání', clause('term.length', 'Smlouva se uzavírá na dobu neurčitou.')),
  paragraph('closing', 'Na důkaz toho podpisy.'),
  component('signatures', 'signatures'),
]);

const shippedAgreement = newestTemplate('agreement', []);

const after = (edit: Edit | undefined): Template => {
  if (edit?.ok !== true) throw new Error(JSON.stringify(edit));
  return edit.value;
};
const written = (done: Written | null): Template => after(done?.edit);
const order = (present: Template) => partsIn(present).map(({ part }) => part.id);
const texts = (present: Template, id: string) => {
  const part = findPart(present, id)?.part;
  return part !== undefined && 'variants' in part ? part.variants.flatMap(({ text, points }) => [text, ...points.map((each) => each.text)].map((each) => excerptOf(each))) : [];
};

describe('Enter in a clause', () => {
  test('divides it where the caret is; the new one comes after it', () => {
    const next = written(splitHere(template, { part: 'purpose.subject', variant: 0 }, phrase`Strany se`, phrase` dohodly takto.`));
    const [, , fresh = ''] = order(next);
    expect([texts(next, 'purpose.subject'), texts(next, fresh)]).toEqual([['Strany se'], ['dohodly takto.']]);
  });

  test('at its end adds an empty one after it, at its beginning one before it', () => {
    const text = phrase`Strany se dohodly takto.`;
    const placeOf = (done: Written | null) => order(written(done)).indexOf(done?.target.part ?? '');
    expect([placeOf(splitHere(template, { part: 'purpose.subject', variant: 0 }, text, [])), placeOf(splitHere(template, { part: 'purpose.subject', variant: 0 }, [], text))]).toEqual([2, 1]);
  });

  test('after the words that introduce its points adds a point before them', () => {
    const done = splitHere(template, { part: 'purpose.duties', variant: 0 }, phrase`Kraj se zavazuje:`, []);
    expect(texts(written(done), 'purpose.duties')).toEqual(['Kraj se zavazuje:', '(bez textu)', 'platit;', 'hlásit.']);
  });

  test('is refused where there are several wordings, and changes nothing', () => {
    const done = splitHere(template, { part: 'purpose.basis', variant: 0 }, phrase`do`, phrase`tace`);
    expect(done?.edit).toEqual({ ok: false, error: { code: 'several-wordings' } });
  });

  test('in a paragraph outside articles makes another paragraph', () => {
    const done = splitHere(template, { part: 'closing', variant: 0 }, phrase`Na důkaz toho podpisy.`, []);
    expect(findPart(written(done), done?.target.part ?? '')?.part.kind).toBe('paragraph');
  });
});

describe('Backspace at the beginning', () => {
  test('takes back what Enter did, wherever it was, but for spaces at the seam', () => {
    const text = 'Strany se dohodly takto.';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (at) => {
        const divided = splitHere(template, { part: 'purpose.subject', variant: 0 }, phrase`${text.slice(0, at)}`, phrase`${text.slice(at)}`);
        const joined = joinBack(written(divided), divided?.target.part ?? '', []);
        expect(texts(written(joined), 'purpose.subject').join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(order(written(joined))).toEqual(order(template));
      }),
    );
  });

  test('is refused where somebody refers to what would be gone', () => {
    const referring = after(addPart(template, clause('purpose.note', phrase`Viz ${refer('purpose.scope')}.`), { within: 'term', after: null }));
    expect(joinBack(referring, 'purpose.scope', [])?.edit).toMatchObject({ ok: false, error: { code: 'referred-to' } });
  });

  test('does nothing where the text before has points, several wordings, or is not there', () => {
    expect([joinBack(template, 'purpose.basis', []), joinBack(template, 'purpose.subject', []), joinBack(template, 'term.length', [])]).toEqual([null, null, null]);
  });

  test('joins a point to the one before it, and the first to the clause', () => {
    const second = joinPoint(template, { part: 'purpose.duties', variant: 0, point: 'purpose.duties.report' }, []);
    const first = joinPoint(template, { part: 'purpose.duties', variant: 0, point: 'purpose.duties.pay' }, []);
    expect([texts(written(second), 'purpose.duties'), texts(written(first), 'purpose.duties')]).toEqual([
      ['Kraj se zavazuje:', 'platit; hlásit.'],
      ['Kraj se zavazuje: platit;', 'hlásit.'],
    ]);
  });
});

describe('Enter in a point', () => {
  test('makes what follows the caret the next point', () => {
    const done = splitPoint(template, { part: 'purpose.duties', variant: 0, point: 'purpose.duties.pay' }, phrase`pla`, phrase`tit;`);
    expect(texts(written(done), 'purpose.duties')).toEqual(['Kraj se zavazuje:', 'pla', 'tit;', 'hlásit.']);
  });
});

describe('moving a part', () => {
  test('by one place and back leaves everything as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...order(template)), fc.constantFrom('up' as const, 'down' as const), (id, way) => {
        const moved = after(moveBy(template, id, way));
        const back = after(moveBy(moved, id, way === 'up' ? 'down' : 'up'));
        if (order(moved).join() !== order(template).join()) expect(order(back)).toEqual(order(template));
      }),
    );
  });

  test('over the edge of an article takes it into the next one', () => {
    expect(findPart(after(moveBy(template, 'purpose.basis', 'down')), 'purpose.basis')?.within?.id).toBe('term');
  });

  test('never loses or repeats a part, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...order(template)), fc.constantFrom('up' as const, 'down' as const)), { maxLength: 12 }), (moves) => {
        const end = moves.reduce((present, [id, way]) => after(moveBy(present, id, way)), template);
        expect(order(end).toSorted()).toEqual(order(template).toSorted());
      }),
    );
  });
});

describe('a copy', () => {
  test('says the same under ids nothing else has', () => {
    for (const { part, within } of partsIn(template)) {
      const copy = copyOf(part, within?.id ?? null);
      const both = after(addPart(template, copy, { within: within?.id ?? null, after: part.id }));
      expect(new Set(idsIn(both)).size).toBe(idsIn(both).length);
      expect(texts(both, copy.id)).toEqual(texts(template, part.id));
    }
  });
});

describe('a new part', () => {
  const chosen = fc.constantFrom<string | null>(null, ...order(template));
  const wanted = fc.constantFrom(...addableKinds);

  test('can be added at every place that is offered for it, and then stands where that says', () => {
    fc.assert(
      fc.property(chosen, wanted, (id, kind) => {
        for (const { place } of addingPlaces(template, id).filter(({ kinds }) => kinds.includes(kind))) {
          const fresh = newPart(kind === 'component' ? { kind, component: 'payment-calendar' } : { kind }, place.within);
          const present = after(addPart(template, fresh, place));
          const ids = siblingsOf(present, fresh.id).map((part) => part.id);
          expect([findPart(present, fresh.id)?.within?.id ?? null, ids[ids.indexOf(fresh.id) - 1] ?? null]).toEqual([place.within, place.after]);
        }
      }),
    );
  });

  test('lacks nothing but its words', () => {
    for (const kind of addableKinds) {
      const [place] = addingPlaces(template, 'purpose.subject').filter(({ kinds }) => kinds.includes(kind));
      const fresh = newPart(kind === 'component' ? { kind, component: 'payment-calendar' } : { kind }, place?.place.within ?? null);
      const faults = faultsOf(after(addPart(shippedAgreement, fresh, { within: place?.place.within === null ? null : 'purpose', after: null })), vocabulary);
      expect(faults.filter(({ code }) => code !== 'empty-wording')).toEqual([]);
    }
  });

  test('is offered in the chosen group and behind it, a clause nowhere else', () => {
    const offered = (id: string | null) => addingPlaces(template, id).map(({ place, kinds }) => [place.within, place.after, kinds.includes('clause')]);
    expect([offered('purpose.scope'), offered('purpose'), offered('closing'), offered(null)]).toEqual([
      [['purpose', 'purpose.scope', true], [null, 'purpose', false]],
      [['purpose', null, true], [null, 'purpose', false]],
      [[null, 'closing', false]],
      [[null, 'signatures', false]],
    ]);
  });

  test('has where to be written, unless it comes from data', () => {
    const slots = addableKinds.map((kind) => {
      const fresh = newPart(kind === 'component' ? { kind, component: 'payment-calendar' } : { kind }, null);
      return slotOf({ ...template, parts: fresh.kind === 'clause' ? [article('one', 'První', fresh)] : [fresh] }, fresh.id) !== null;
    });
    expect(slots).toEqual(addableKinds.map((kind) => kind !== 'component'));
  });
});
