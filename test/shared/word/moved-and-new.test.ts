import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { composedLines } from '#shared/documents/word/composed-lines';
import type { Proposal, WordReading } from '#shared/documents/word/proposal';
import type { WordBlock, WordParagraph } from '#shared/documents/word/word-document';
import { withAccepted } from '#shared/documents/word/with-accepted';
import type { AgreementWording } from '#shared/templates/deviation';
import { agreement1 } from '#shared/templates/shipped/agreement-1/agreement-1';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { aClause, aParagraph, aPoint, readBack, replacing, wordBlocksOf } from './word-builder';

const { wording } = anAgreement();
const accepted = (proposals: readonly Proposal[], all = proposals, before = wording): AgreementWording => withAccepted(before, proposals, all, () => agreement1);
const caseWith = (own: AgreementWording) => aCase(anAgreement({ wording: own }));
const blocksWith = (own: AgreementWording): readonly WordBlock[] => wordBlocksOf(composeDocument(caseWith(own), 'agreement'));
const linesWith = (own: AgreementWording): readonly string[] => composedLines(composeDocument(caseWith(own), 'agreement')).map(({ text }) => text);

/** What the proposals are called, and what else was found. */
const told = ({ proposals, unmatched }: WordReading) => [...proposals.map(({ kind, where, to }) => [kind, where, ...(to === null ? [] : [to.position, to.where])].join(' ')), ...unmatched.map(({ reason, now, then }) => `${reason}: ${now ?? then ?? ''}`)];
const aHeading = (text: string, more: Partial<WordParagraph> = {}) => aParagraph(text, { style: 'heading 1', numbering: { level: 0, format: 'roman' }, ...more });

type Blocks = readonly WordBlock[];
const bears = (block: WordBlock, ids: readonly string[]) => block.kind === 'paragraph' && ids.some((id) => block.bookmarks.includes(`agreement__${id.replaceAll('.', '__').replaceAll('-', '_')}`));
const moving = (id: string, after: string) => (blocks: Blocks): Blocks => {
  const own = blocks.filter((block) => bears(block, [id]));
  return replacing(after, (clause) => [clause, ...own])(blocks.filter((block) => !own.includes(block)));
};
/** An article with all that is in it, to the next heading. */
const article = (id: string, blocks: Blocks): Blocks => {
  const from = blocks.findIndex((block) => bears(block, [id]));
  const length = blocks.slice(from + 1).findIndex((block) => block.kind === 'paragraph' && block.style.startsWith('heading'));
  return blocks.slice(from, from + 1 + length);
};

const secrecy = [aHeading('Mlčenlivost'), aClause('Strany zachovávají mlčenlivost:'), aPoint('o údajích;'), aPoint('o heslech.'), aClause('Povinnost trvá i po skončení Smlouvy.')];

describe('an article that came new', () => {
  const reading = readBack((blocks) => article('management', blocks).slice(0, 1).flatMap((heading) => blocks.flatMap((block) => (block === heading ? [...secrecy, block] : [block]))));

  it('is one proposal with all that is in it', () => {
    expect([told(reading), reading.proposals[0]?.lines.map(({ runs }) => runs.map(({ text, change }) => `${change ?? ''}: ${text}`).join(''))]).toEqual([
      ['added-article čl. VI after čl. VI'],
      secrecy.map(({ text }) => `inserted: ${text}`),
    ]);
  });

  it('is an article of the agreement once it is accepted, and others are renumbered', () => {
    const lines = linesWith(accepted(reading.proposals));
    expect([lines.slice(lines.indexOf('Mlčenlivost'), lines.indexOf('Mlčenlivost') + 6), accepted(reading.proposals).deviations.map(({ kind }) => kind)]).toEqual([[...secrecy.map(({ text }) => text), 'Řízení Projektu a kontaktní osoby'], ['added-article']]);
  });

  it('comes back once more with nothing to tell, and its clauses are clauses of it', () => {
    const own = accepted(reading.proposals);
    const again = (change: (blocks: Blocks) => Blocks) => readBack(() => change(blocksWith(own)), caseWith(own));
    const { proposals } = again((blocks) => blocks.map((block) => (block.kind === 'paragraph' && block.text === 'o heslech.' ? { ...block, text: 'o heslech a klíčích.' } : block)));
    const after = accepted(proposals, proposals, own);
    expect([told(again((blocks) => blocks)), after.deviations.map(({ kind }) => kind), linesWith(after).includes('o heslech a klíčích.')]).toEqual([[], ['added-article'], true]);
  });

  it('may have its number and its name on two lines', () => {
    const { proposals } = readBack(replacing('closing', (heading) => [aParagraph('Čl. X', { style: 'heading 1' }), aParagraph('Mlčenlivost'), aClause('Strany mlčí.'), heading]));
    expect(proposals.map(({ deviations }) => deviations)).toMatchObject([[{ kind: 'added-article', article: { name: [{ text: 'Mlčenlivost' }], children: [{ kind: 'clause' }] } }]]);
  });

  it('takes along the clauses it was put above', () => {
    const split = readBack(replacing('contribution.request', (clause) => [aHeading('Placení'), aClause('Platí se včas.'), clause]));
    const lines = linesWith(accepted(split.proposals));
    const at = lines.indexOf('Placení');
    expect([told(split), split.proposals[0]?.deviations.map(({ kind }) => kind), lines[at + 1], lines[at + 2]?.startsWith('Koordinátor') || lines[at + 2]]).toEqual([
      ['added-article čl. VI after čl. VI'],
      ['added-article', 'moved', 'moved', 'moved'],
      'Platí se včas.',
      true,
    ]);
  });

  it('that is refused leaves everything where it was', () => {
    const two = readBack(replacing('closing', (heading) => [...secrecy, aHeading('Druhý nový'), aClause('Text.'), heading]));
    const lines = linesWith(accepted(two.proposals.slice(1), two.proposals));
    expect([told(two), lines[lines.indexOf('Druhý nový') + 2], lines.includes('Mlčenlivost')]).toEqual([['added-article čl. IX after čl. IX', 'added-article čl. IX after čl. IX'], 'Závěrečná ustanovení', false]);
  });
});

describe('what changed its place', () => {
  it('is proposed in the new one, within its article and in another', () => {
    expect([told(readBack(moving('contribution.due', 'contribution.amount'))), told(readBack(moving('contribution.due', 'closing.law')))]).toEqual([['moved čl. VI odst. 5 after čl. VI odst. 1'], ['moved čl. VI odst. 5 after čl. X odst. 1']]);
  });

  it('is proposed as the first where it is the first', () => {
    expect(told(readBack(moving('contribution.due', 'closing')))).toEqual(['moved čl. VI odst. 5 first čl. X']);
  });

  it('and was changed as well, is two proposals that do not need each other', () => {
    const reading = readBack((blocks) => moving('contribution.due', 'contribution.amount')(replacing('contribution.due', (clause) => [{ ...clause, text: clause.text.replace('30 dnů', '45 dnů') }])(blocks)));
    const [change, move] = reading.proposals;
    const texts = [[change], [move], [change, move]].map((some) => linesWith(accepted(some.flatMap((each) => each ?? []), reading.proposals)).findIndex((line) => line.includes('45 dnů')));
    const [stayed = 0, , moved = 0] = texts;
    expect([told(reading), texts[1], stayed - moved]).toEqual([['changed čl. VI odst. 5', 'moved čl. VI odst. 5 after čl. VI odst. 1'], -1, 3]);
  });

  it('as a whole article, is one proposal', () => {
    const reading = readBack((blocks) => {
      const own = article('management', blocks);
      const [heading] = article('contribution', blocks);
      return blocks.filter((block) => !own.includes(block)).flatMap((block) => (block === heading ? [...own, block] : [block]));
    });
    const names = linesWith(accepted(reading.proposals)).filter((line) => ['Řízení Projektu a kontaktní osoby', 'Příspěvek Spolupracujícího kraje'].includes(line) || line.startsWith('Příspěvek a'));
    expect([reading.proposals.map(({ kind }) => kind), reading.unmatched, names[0]]).toEqual([['moved'], [], 'Řízení Projektu a kontaktní osoby']);
  });

  it('because the heading above it is gone, goes to the article before, and the empty one is not shown any more', () => {
    const reading = readBack(replacing('management', () => []));
    const all = accepted(reading.proposals);
    const backwards = accepted([...reading.proposals].reverse(), reading.proposals);
    const expected = linesWith(wording).filter((line) => line !== 'Řízení Projektu a kontaktní osoby').length;
    expect([reading.proposals.map(({ kind }) => kind), reading.unmatched, linesWith(all).length, linesWith(backwards).length]).toEqual([['moved', 'moved', 'moved', 'moved'], [], expected, expected]);
  });

  it('among the points of a clause, is a change of the clause', () => {
    const reading = readBack(moving('region.contact', 'region.payment'));
    const points = linesWith(accepted(reading.proposals));
    const [before] = [linesWith(wording)];
    const at = before.indexOf('Spolupracující kraj se zavazuje:');
    expect([told(reading), [...points].sort(), points.slice(at) === before.slice(at)]).toEqual([['changed čl. V odst. 1'], [...before].sort(), false]);
  });

  it('from data, or to where nothing can stand, is listed', () => {
    const reading = readBack((blocks) => {
      const due = blocks.filter((block) => bears(block, ['contribution.due']));
      return [...due, ...blocks.filter((block) => !due.includes(block))];
    });
    expect(told(reading)).toEqual([expect.stringMatching(/^moved: Příspěvek je splatný/u)]);
  });
});

/** Clauses without points: they can be put anywhere by themselves. */
const movable = ['purpose.subject', 'purpose.aim', 'purpose.activities', 'contribution.amount', 'contribution.request', 'contribution.due', 'closing.law', 'term.notice'];
const edits = fc.array(fc.record({ edit: fc.constantFrom('move', 'add', 'heading', 'drop', 'article'), what: fc.constantFrom(...movable), where: fc.constantFrom(...movable) }), { maxLength: 7 });

function edited(blocks: Blocks, wishes: readonly { readonly edit: string; readonly what: string; readonly where: string }[]): Blocks {
  return wishes.reduce((present, { edit, what, where }, index) => {
    const mark = `nový text č. ${String(index)} zcela`;
    if (edit === 'move') return what === where || !present.some((block) => bears(block, [where])) ? present : moving(what, where)(present);
    if (edit === 'drop') return replacing(what, () => [])(present);
    if (edit === 'add') return replacing(where, (clause) => [clause, aClause(`Odstavec ${mark}.`)])(present);
    return replacing(where, (clause) => [clause, aHeading(`Článek ${mark}`), ...(edit === 'article' ? [aClause(`Ustanovení ${mark}.`)] : [])])(present);
  }, blocks);
}

/** A heading with nothing below it is the heading of no article. */
const withoutEmpty = (blocks: Blocks): Blocks => blocks.filter((block, index) => !(isHeading(block) && isHeading(blocks[index + 1])));
const isHeading = (block: WordBlock | undefined): boolean => block?.kind === 'paragraph' && block.style === 'heading 1';

const textsOf = (blocks: Blocks): readonly string[] => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('a file with clauses put anywhere, new articles and clauses, and others gone', () => {
  it('is said word for word by the agreement once all proposals are accepted, but for what is listed', () => {
    fc.assert(
      fc.property(edits, (wishes) => {
        const wanted = edited(blocksWith(wording), wishes);
        const reading = readBack(() => wanted);
        fc.pre(reading.unmatched.length === 0);
        const own = accepted(reading.proposals);
        const references = /čl\. [IVXL]+|odst\. \d+|tohoto článku|………/gu;
        const plain = (texts: readonly string[]) => texts.filter((text) => !references.test(text));
        expect(plain(textsOf(blocksWith(own)))).toEqual(plain(textsOf(withoutEmpty(wanted))));
      }),
      { numRuns: 120 },
    );
  });

  it('has nothing to tell that was not decided, whichever proposals are accepted', () => {
    fc.assert(
      fc.property(edits, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (wishes, choice) => {
        const { proposals } = readBack(() => edited(blocksWith(wording), wishes));
        const own = accepted(proposals.filter((_, index) => choice[index]), proposals);
        const texts = textsOf(blocksWith(own));
        expect(texts.length).toBe(new Set(texts).size + textsOf(blocksWith(wording)).length - new Set(textsOf(blocksWith(wording))).size);
      }),
      { numRuns: 40 },
    );
  });
});
