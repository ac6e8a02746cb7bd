import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ListItem } from '#shared/documents/block';
import { composeDocument } from '#shared/documents/compose';
import { roman } from '#shared/documents/composing/numbering';
import { obstaclesOf } from '#shared/documents/obstacles';
import { templateOf } from '#shared/documents/wording/template-of';
import type { PartId } from '#shared/templates/condition';
import type { Deviation } from '#shared/templates/deviation';
import { agreement1 } from '#shared/templates/shipped/agreement-1/agreement-1';
import { article, clause, phrase, refer } from '#shared/templates/write';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { plain } from '#test/support/document-text';

const articles = agreement1.parts.filter((part) => part.kind === 'article');
const clauses = articles.flatMap(({ id, children }) => children.filter((child) => child.kind === 'clause').map((child) => ({ article: id, clause: child })));
const points = clauses.flatMap((each) => each.clause.variants.flatMap((variant) => variant.points.map(({ id }) => id)));
const targets: readonly PartId[] = [...articles.map(({ id }) => id), ...clauses.map((each) => each.clause.id), ...points];

const template = 'agreement';
const dropped = fc.constantFrom(...targets).map((part): Deviation => ({ kind: 'dropped', template, part }));
const changed = fc.tuple(fc.constantFrom(...clauses), fc.constantFrom(...targets)).map(([{ clause: { id } }, to]): Deviation => ({ kind: 'changed', template, clause: clause(id, phrase`Jinak podle ${refer(to)}.`) }));
const added = fc
  .tuple(fc.constantFrom(...clauses), fc.constantFrom(...targets), fc.nat({ max: 9 }))
  .map(([place, to, number]): Deviation => ({ kind: 'added', template, article: place.article, after: place.clause.id, clause: clause(`own.${number}`, phrase`Nově podle ${refer(to)}.`) }));
const moved = fc
  .tuple(fc.constantFrom(...clauses), fc.constantFrom(...clauses))
  .map(([{ clause: { id } }, place]): Deviation => ({ kind: 'moved', template, part: id, article: place.article, after: place.clause.id }));
const ownArticle = fc
  .tuple(fc.constantFrom(...articles), fc.constantFrom(...targets), fc.nat({ max: 9 }))
  .map(([{ id }, to, number]): Deviation => ({ kind: 'added-article', template, after: id, article: article(`article.${number}`, 'Nový článek', clause(`article.${number}.one`, phrase`Nově podle ${refer(to)}.`)) }));
const movedArticle = fc.tuple(fc.constantFrom(...articles), fc.constantFrom(...articles)).map(([one, other]): Deviation => ({ kind: 'moved', template, part: one.id, article: null, after: other.id }));
const deviations = fc.array(fc.oneof(dropped, changed, added, moved, ownArticle, movedArticle), { maxLength: 12 });

const agreementWith = (own: readonly Deviation[], legalBasis: 'civil-code' | 'grant' = 'civil-code') => anAgreement({ legalBasis, wording: { templates: {}, deviations: own } });
const blocksOf = (own: readonly Deviation[], legalBasis: 'civil-code' | 'grant' = 'civil-code'): readonly Block[] => composeDocument(aCase(agreementWith(own, legalBasis)), 'agreement').parts[0]?.blocks ?? [];

type Section = { readonly id: string; readonly number: string; readonly items: readonly ListItem[] };

/** The articles of a document with all clauses of each. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  return blocks.reduce<readonly Section[]>((sections, block) => {
    if (block.kind === 'heading' && block.number !== null) return [...sections, { id: block.id ?? '', number: block.number, items: [] }];
    const last = sections.at(-1);
    return block.kind === 'list' && last !== undefined ? [...sections.slice(0, -1), { ...last, items: [...last.items, ...block.items] }] : sections;
  }, []);
}

type Place = { readonly article: string; readonly rest: string };

/** Where a part stands, as read from the labels of the document. */
function placeOf(target: PartId, sections: readonly Section[]): Place | null {
  const places = sections.flatMap(({ id, number, items }) => {
    const article = spaced(number).replace('Čl.', 'čl.');
    const clauseAt = ({ label }: ListItem) => `odst. ${label.slice(0, -1)}`;
    const inside = items.flatMap((item) => [[item.id, clauseAt(item)], ...item.children.map((child) => [child.id, `${clauseAt(item)} písm. ${child.label}`])]);
    return [[id, ''], ...inside].map(([part, rest]) => ({ part, article, rest: rest ?? '' }));
  });
  return places.find(({ part }) => part === target) ?? null;
}

/** How a clause of that article refers there. */
function wordsFor(place: Place | null, article: string): string {
  if (place === null) return '……… [doplňte: ustanovení, na které text odkazuje a které ve smlouvě není]';
  const inside = place.article === article;
  return [inside ? '' : place.article, place.rest, inside ? 'tohoto článku' : ''].filter((part) => part !== '').join(' ');
}

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('an agreement that departs from its template in any way', () => {
  it('numbers its articles, clauses and points without a gap', () => {
    fc.assert(
      fc.property(deviations, fc.constantFrom('civil-code' as const, 'grant' as const), (own, basis) => {
        const sections = sectionsOf(blocksOf(own, basis));
        expect(sections.map(({ number }) => number)).toEqual(sections.map((_, index) => `Čl.\u00a0${roman(index + 1)}`));
        for (const { items } of sections) {
          expect(items.map(({ label }) => label)).toEqual(items.map((_, index) => `${index + 1}.`));
          for (const { children } of items) expect(children.map(({ label }) => label)).toEqual(children.map((_, index) => `${'abcdefghijklmnopqrstuvwxyz'.charAt(index)})`));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('refers to where things are, and says so where they are not', () => {
    fc.assert(
      fc.property(deviations, fc.constantFrom(...articles.map(({ id }) => id)), fc.constantFrom(...targets), (own, article, target) => {
        const asking: Deviation = { kind: 'added', template, article, after: null, clause: clause('asking', phrase`Podle ${refer(target)}.`) };
        const sections = sectionsOf(blocksOf([asking, ...own]));
        const home = sections.find(({ items }) => items.some(({ id }) => id === 'asking'));
        fc.pre(home !== undefined);
        const said = home.items.find(({ id }) => id === 'asking')?.text ?? [];
        const here = placeOf(home.id, sections)?.article ?? '';
        expect(spaced(plain(said))).toBe(`Podle ${wordsFor(placeOf(target, sections), here)}.`);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its annexes whole', () => {
    fc.assert(
      fc.property(deviations, (own) => {
        const document = composeDocument(aCase(agreementWith(own)), 'agreement-with-annexes');
        expect(document.parts).toHaveLength(4);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the wording of an agreement', () => {
  it('is that of its template, but where it departs from it', () => {
    const own: Deviation = { kind: 'changed', template, clause: clause('contribution.account', 'Příspěvek se hradí v hotovosti.') };
    const text = blocksOf([own]).flatMap((block) => (block.kind === 'list' ? block.items : [])).find(({ id }) => id === 'contribution.account');
    expect(plain(text?.text ?? [])).toBe('Příspěvek se hradí v\u00a0hotovosti.');
  });

  it('comes from the version the agreement remembers', () => {
    const office = { ...agreement1, origin: 'office' as const, version: 3, saved: null };
    const content = anAgreement({ wording: { templates: { agreement: { origin: 'office', version: 3 } }, deviations: [] } });
    expect([templateOf(aCase(content, { templates: [office] }), 'agreement').version, templateOf(aCase(), 'agreement')]).toEqual([3, agreement1]);
  });

  it('cannot be had from a version that is nowhere', () => {
    const content = anAgreement({ wording: { templates: { agreement: { origin: 'office', version: 9 } }, deviations: [] } });
    expect(() => templateOf(aCase(content), 'agreement')).toThrow('version 9');
  });

  it('that refers to what it dropped cannot be finished, and leads to the clause that refers', () => {
    const own: Deviation = { kind: 'dropped', template, part: 'term.settlement' };
    expect(obstaclesOf(aCase(agreementWith([own])), {}).map(({ field }) => field)).toEqual(['wording.agreement.contribution.first-year']);
  });

  it('that has a clause without words cannot be finished', () => {
    const own: Deviation = { kind: 'added', template, article: 'term', after: null, clause: clause('own.1', ' ') };
    expect(obstaclesOf(aCase(agreementWith([own])), {})).toEqual([{ field: 'wording.agreement.own.1', label: 'text ustanovení, které je prázdné' }]);
  });

  it('that has an article without a name, without words or with nothing in it cannot be finished', () => {
    const own = (name: string, ...children: readonly string[]): Deviation => ({ kind: 'added-article', template, after: 'term', article: article('own.1', name, ...children.map((text, index) => clause(`own.${String(index + 2)}`, text))) });
    const labels = [own('', 'Text.'), own('Název', 'Text.', ''), own('Název')].map((deviation) => obstaclesOf(aCase(agreementWith([deviation])), {}).map(({ field, label }) => `${field}: ${label}`));
    expect(labels).toEqual([['wording.agreement.own.1: název, který je prázdný'], ['wording.agreement.own.3: text ustanovení, které je prázdné'], ['wording.agreement.own.1: ustanovení článku, který je prázdný']]);
  });

  it('may have an article of what it put there', () => {
    const own: readonly Deviation[] = [{ kind: 'added-article', template, after: 'term', article: article('own.1', 'Název') }, { kind: 'moved', template, part: 'contribution.due', article: 'own.1', after: null }];
    expect(obstaclesOf(aCase(agreementWith(own)), {})).toEqual([]);
  });
});
