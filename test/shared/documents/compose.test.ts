import { describe, expect, it, test } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { textsOf, type Block, type DocumentContent, type Run } from '#shared/documents/block';
import { documentKinds, isPaper } from '#shared/documents/document-kind';
import { korunas } from '#shared/domain/money';
import { plainDate } from '#shared/domain/plain-date';
import { aCase, aSide, anAgreement } from '#test/support/agreement-builder';
import { linesOfDocument, plain, textOfDocument } from '#test/support/document-text';
import { agreementVariants } from './variants';

const runsOf = (document: DocumentContent): readonly Run[] => document.parts.flatMap(({ blocks }) => blocks).flatMap(textsOf).flat();
const wholeOf = (content = anAgreement()) => composeDocument(aCase(content), 'agreement-with-annexes');
const variants = agreementVariants().map((content) => ({ content, document: wholeOf(content) }));

/** The clause or point a reference names, or undefined. */
function clauseAt(blocks: readonly Block[], article: string, number: string, letter: string | undefined): string | undefined {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.number === `Čl.\u00a0${article}`);
  const list = blocks.slice(start + 1).find((block) => block.kind === 'list' || block.kind === 'heading');
  const item = list?.kind === 'list' ? list.items.find(({ label }) => label === `${number}.`) : undefined;
  const found = letter === undefined ? item : item?.children.find(({ label }) => label === `${letter})`);
  return found === undefined ? undefined : plain(found.text);
}

describe('every variant of the agreement', () => {
  it('has clean text: no empty run, no doubled space or mark, no trace of a missing value', () => {
    const faults = variants.flatMap(({ document }) =>
      linesOfDocument(document).filter((line) => /undefined|null|NaN|\[object|[ \u00a0]{2}|[ \u00a0][,.;:](?!\.)|,,|;;|\.\.|:\./u.test(line.replaceAll(/^.*\| ?$/gu, ''))),
    );
    expect(faults).toEqual([]);
    expect(variants.flatMap(({ document }) => runsOf(document)).filter(({ text }) => text === '')).toEqual([]);
  });

  it('lets no line end in a one-letter preposition or between a mark and its number', () => {
    const faults = variants.flatMap(({ document }) => linesOfDocument(document).filter((line) => /(?<![\p{L}\p{N}.])(?<!čl\.\u00a0)[ksvzouai] |(?:§|č\.|čl\.|odst\.|písm\.) |\d (?:Kč|Sb\.|dnů|měsíc)/iu.test(line)));
    expect(faults).toEqual([]);
  });

  it('refers only to articles, clauses and points that are there', () => {
    const dangling = variants.flatMap(({ document }) => {
      const blocks = document.parts[0]?.blocks ?? [];
      return [...textOfDocument(document).matchAll(/čl\. ([IVX]+) odst\. (\d+)(?: písm\. ([a-z])\))?/gu)].filter(([, article = '', number = '', letter]) => clauseAt(blocks, article, number, letter) === undefined);
    });
    expect(dangling.map(([reference]) => reference)).toEqual([]);
  });

  it('gives every gap a field and a label', () => {
    const gaps = variants.flatMap(({ document }) => runsOf(document)).filter((run) => run.gap === true);
    expect(gaps.filter(({ field, text }) => field === undefined || field === '' || /doplňte: ?\]/u.test(text))).toEqual([]);
  });

  it('ends every clause with a mark', () => {
    const open = variants.flatMap(({ document }) => linesOfDocument(document).filter((line) => /^\d+\. \p{Lu}/u.test(line) && !/[.:;]$/u.test(line)));
    expect(open).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['civil-code', 'použití Příspěvku v rozporu s ', /^použít Příspěvek hospodárně/u],
    ['civil-code', 'tím není dotčeno vypořádání podle ', /^Po zániku Smlouvy předloží/u],
    ['grant', 'Příspěvek finančně vypořádat podle ', /^Finanční vypořádání Příspěvku/u],
    ['grant', 'po projednání podle ', /^projednat s krajskými koordinátory/u],
  ] as const)('lead to the clause they mean (%s: %s)', (legalBasis, before, target) => {
    const document = wholeOf(anAgreement({ legalBasis }));
    const match = new RegExp(`${before}čl\\. ([IVX]+) odst\\. (\\d+)(?: písm\\. ([a-z])\\))?`, 'u').exec(textOfDocument(document));
    const [, article = '', number = '', letter] = match ?? [];
    expect(clauseAt(document.parts[0]?.blocks ?? [], article, number, letter)?.replaceAll('\u00a0', ' ')).toMatch(target);
  });

  it('to a list of regions are not made when nobody takes part', () => {
    const parties = aCase().parties.map((party) => ({ ...party, content: { ...party.content, participates: false } }));
    const text = textOfDocument(composeDocument(aCase(anAgreement(), { parties }), 'agreement-with-annexes'));
    expect([text.includes('jej vede krajský koordinátor.\n'), text.includes('Zapojené kraje')]).toEqual([true, false]);
  });

  it('of an amendment name both clauses that change without one', () => {
    expect(textOfDocument(wholeOf())).toMatch(/ustanovení čl\. VII odst\. 2 a 3 tím nejsou dotčena/u);
  });
});

describe('the kinds of documents', () => {
  it('are all composed, each with its parts', () => {
    expect(documentKinds.filter((kind) => !isPaper(kind)).map((kind) => [kind, composeDocument(aCase(), kind).parts.length])).toEqual([
      ['agreement', 1],
      ['annex-1', 1],
      ['annex-2', 1],
      ['annex-3', 1],
      ['agreement-with-annexes', 4],
      ['amendment', 1],
      ['consolidated-text', 4],
    ]);
  });

  it('compose the same content from the same case', () => {
    expect(wholeOf()).toEqual(wholeOf());
  });

  it('show no field that the agreement does not have', () => {
    const content = anAgreement({
      background: { commissionResolution: '5/2023', commissionDate: null, earlierArrangement: 'smlouva z roku 2022' },
      contribution: { ...anAgreement().contribution, exceptions: [{ year: 2025, amount: korunas(50_000) }] },
      region: aSide({ fileReference: 'KÚOK 12/2024' }),
    });
    const paths = [...new Set(runsOf(wholeOf(content)).flatMap(({ field }) => (field === undefined ? [] : [field])))];
    const unknown = paths.filter((path) => !path.includes('overrides.') && at(content, path.split('.')) === undefined);
    expect(unknown).toEqual([]);
  });

  it('are drafts until the agreement is finished', () => {
    const finished = composeDocument(aCase(anAgreement(), { finishedOn: anAgreement().region.approvals[1]?.date ?? null }), 'agreement');
    expect([composeDocument(aCase(), 'agreement').draft, finished.draft]).toEqual([true, false]);
  });
});

function at(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null ? at((value as Record<string, unknown>)[key], rest) : undefined;
}

const finished = { finishedOn: plainDate(2024, 1, 15) };

test('the title of a draft says that it is one', () => {
  const titles = [aCase(), aCase(anAgreement(), finished)].map((each) => composeDocument(each, 'annex-1').title);
  expect(titles.map((title) => title.replace(/^.*\(KPBI\)/u, ''))).toEqual([' – Olomoucký kraj – příloha č.\u00a01 (návrh)', ' – Olomoucký kraj – příloha č.\u00a01']);
});

test.each([
  ['CZ071', 'Olomoucký kraj'],
  [null, 'Kraj Vysočina'],
] as const)('the author of a document made by the office of %s is %s', (office, author) => {
  expect(composeDocument(aCase(anAgreement(), finished), 'agreement', office).author).toBe(author);
});
