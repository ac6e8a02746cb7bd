import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { composedLines } from '#shared/documents/word/composed-lines';
import type { Proposal, WordReading } from '#shared/documents/word/proposal';
import type { WordBlock } from '#shared/documents/word/word-document';
import { withAccepted } from '#shared/documents/word/with-accepted';
import { agreement1 } from '#shared/templates/shipped/agreement-1/agreement-1';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { aClause, aParagraph, aPoint, readBack, replacing } from './word-builder';

const kinds = ({ proposals }: WordReading): readonly string[] => proposals.map(({ kind, where }) => `${kind} ${where}`);
const reasons = ({ unmatched }: WordReading): readonly string[] => unmatched.map(({ reason, then, now }) => `${reason}: ${then ?? '–'} → ${now ?? '–'}`);

/** The agreement with the proposals accepted, line by line. */
function linesWith(proposals: readonly Proposal[], all = proposals): readonly string[] {
  const content = anAgreement();
  const accepted = aCase({ ...content, wording: withAccepted(content.wording, proposals, all, () => agreement1) });
  return composedLines(composeDocument(accepted, 'agreement')).map(({ text }) => text);
}

const original = linesWith([]);
const dueClause = 'Příspěvek je splatný do 30 dnů ode dne doručení výzvy k úhradě Spolupracujícímu kraji.';

describe('an agreement that comes back from a word processor', () => {
  it('is found whole when nothing was changed', () => {
    expect(readBack((blocks) => blocks)).toEqual({ proposals: [], unmatched: [], tracked: false, comments: [], pictures: 0 });
  });

  it('is found whole by its words alone', () => {
    const reading = readBack((blocks) => blocks.map((block) => (block.kind === 'paragraph' ? { ...block, bookmarks: [], numbering: null, style: '' } : block)));
    expect([kinds(reading), reasons(reading)]).toEqual([[], []]);
  });

  it('is found whole when its numbers became text', () => {
    const reading = readBack((blocks) => blocks.map((block) => (block.kind === 'paragraph' && block.numbering?.format === 'decimal' ? { ...block, bookmarks: [], numbering: null, text: `3. ${block.text}` } : block)));
    expect([kinds(reading), reasons(reading)]).toEqual([[], []]);
  });

  it('proposes a changed clause with what was put in and taken out', () => {
    const reading = readBack(replacing('contribution.due', (clause) => [{ ...clause, text: clause.text.replace('doručení výzvy', 'prokazatelného doručení písemné výzvy') }]));
    expect(reading.proposals.map(({ where, lines }) => ({ where, lines }))).toEqual([
      {
        where: 'čl. VI odst. 5',
        lines: [
          {
            where: 'čl. VI odst. 5',
            runs: [
              { text: 'Příspěvek je splatný do 30 dnů ode dne ', change: null },
              { text: 'prokazatelného ', change: 'inserted' },
              { text: 'doručení ', change: null },
              { text: 'písemné ', change: 'inserted' },
              { text: 'výzvy k úhradě Spolupracujícímu kraji.', change: null },
            ],
          },
        ],
      },
    ]);
  });

  it('keeps variables in a changed clause, so that their data can still change', () => {
    const { proposals } = readBack(replacing('contribution.due', (clause) => [{ ...clause, text: clause.text.replace('doručení výzvy', 'doručení písemné výzvy') }]));
    const content = anAgreement({ payment: { ...anAgreement().payment, due: { kind: 'after-request', days: 14 } } });
    const lines = composedLines(composeDocument(aCase({ ...content, wording: withAccepted(content.wording, proposals, proposals, () => agreement1) }), 'agreement')).map(({ text }) => text);
    expect(lines).toContain(dueClause.replace('30 dnů', '14 dnů').replace('doručení výzvy', 'doručení písemné výzvy'));
  });

  it('keeps references in a changed clause, so that they follow what they refer to', () => {
    const { proposals } = readBack(replacing('contribution.account', (clause) => [{ ...clause, text: clause.text.replace('bezhotovostně ', 'vždy bezhotovostně ') }]));
    const [proposal] = proposals;
    const [deviation] = proposal?.deviations ?? [];
    const clause = deviation?.kind === 'changed' && deviation.clause.kind === 'clause' ? deviation.clause : null;
    expect(clause?.variants.flatMap(({ text }) => text).filter(({ kind }) => kind === 'reference')).toEqual([expect.objectContaining({ to: ['parties'] })]);
  });

  it('names the data a changed clause would turn into plain text', () => {
    const { proposals } = readBack(replacing('contribution.due', (clause) => [{ ...clause, text: clause.text.replace('30 dnů', '45 dnů') }]));
    expect(proposals.map(({ fields }) => fields)).toEqual([['payment.due.days']]);
  });

  it('puts a changed point into the change of its clause', () => {
    const reading = readBack(replacing('region.contact', (point) => [{ ...point, text: `Nejpozději do měsíce ${point.text}` }]));
    expect(reading.proposals.map(({ where, lines }) => [where, lines.map((line) => line.where)])).toEqual([['čl. V odst. 1', ['čl. V odst. 1 písm. b)']]]);
  });

  it('adds and drops points of a clause', () => {
    const reading = readBack((blocks) => replacing('region.contact', () => [])(replacing('region.payment', (point) => [point, aPoint('chránit pověst Projektu.')])(blocks)));
    const lines = linesWith(reading.proposals);
    const gone = original.find((line) => line.startsWith('určit krajského koordinátora')) ?? original[original.indexOf('Spolupracující kraj se zavazuje:') + 2];
    expect([kinds(reading), lines.includes('chránit pověst Projektu.'), lines.includes(gone ?? ''), original.includes(gone ?? '')]).toEqual([['changed čl. V odst. 1'], true, false, true]);
  });

  it('proposes an added clause after the one it follows', () => {
    const reading = readBack(replacing('contribution.due', (clause) => [clause, aClause('Dnem úhrady je den připsání částky na účet.'), aPoint('celé částky;')]));
    const lines = linesWith(reading.proposals);
    expect([kinds(reading), lines.slice(lines.indexOf(dueClause) + 1, lines.indexOf(dueClause) + 3)]).toEqual([['added čl. VI odst. 5'], ['Dnem úhrady je den připsání částky na účet.', 'celé částky;']]);
  });

  it('keeps added clauses in their order, whichever of them are accepted and when', () => {
    const texts = ['První nový odstavec.', 'Druhý nový odstavec.', 'Třetí nový odstavec.'];
    const { proposals } = readBack(replacing('contribution.due', (clause) => [clause, ...texts.map((text) => aClause(text))]));
    const orders = fc.shuffledSubarray([0, 1, 2]);
    fc.assert(
      fc.property(orders, (order) => {
        const accepted = order.flatMap((index) => proposals[index] ?? []);
        expect(linesWith(accepted, proposals).filter((line) => texts.includes(line))).toEqual(texts.filter((_, index) => order.includes(index)));
      }),
    );
  });

  it('proposes a clause before the first of an article', () => {
    const reading = readBack(replacing('closing.law', (clause) => [aClause('Tento článek platí přednostně.'), clause]));
    const lines = linesWith(reading.proposals);
    expect([kinds(reading), lines[lines.indexOf('Závěrečná ustanovení') + 1]]).toEqual([['added čl. X'], 'Tento článek platí přednostně.']);
  });

  it('proposes to drop a clause that is gone', () => {
    const reading = readBack(replacing('contribution.due', () => []));
    expect([kinds(reading), reasons(reading), linesWith(reading.proposals)]).toEqual([['dropped čl. VI odst. 5'], [], original.filter((line) => line !== dueClause)]);
  });

  it('proposes to drop an article of which nothing is left, at once', () => {
    const reading = readBack((blocks) => blocks.filter((block) => block.kind !== 'paragraph' || !block.bookmarks.some((name) => name.startsWith('agreement__management'))));
    expect([kinds(reading), reasons(reading), linesWith(reading.proposals).includes('Řízení Projektu a kontaktní osoby')]).toEqual([['dropped čl. VII'], [], false]);
  });

  it('proposes another name of an article', () => {
    const reading = readBack(replacing('contribution', (heading) => [{ ...heading, text: 'Financování Projektu' }]));
    expect([kinds(reading), linesWith(reading.proposals).includes('Financování Projektu')]).toEqual([['renamed čl. VI'], true]);
  });

  it('proposes a changed paragraph', () => {
    const reading = readBack(replacing('parties.terms', (paragraph) => [{ ...paragraph, text: paragraph.text.replace('uzavírají', 'níže uvedeného dne uzavírají') }]));
    expect([kinds(reading), linesWith(reading.proposals).some((line) => line.includes('níže uvedeného dne uzavírají'))]).toEqual([['changed čl. I'], true]);
  });

  it('recognises a clause that was written anew by its bookmark', () => {
    const reading = readBack(replacing('contribution.due', (clause) => [{ ...clause, text: 'Peníze pošle kraj včas.' }]));
    expect([kinds(reading), linesWith(reading.proposals).includes('Peníze pošle kraj včas.')]).toEqual([['changed čl. VI odst. 5'], true]);
  });

  it('takes a clause that was divided for a changed and an added one', () => {
    const reading = readBack(replacing('contribution.amount', (clause) => clause.text.split(/(?<=\.) (?=Výši)/u).map((text) => ({ ...clause, text }))));
    expect(kinds(reading)).toEqual(['changed čl. VI odst. 1', 'added čl. VI odst. 1']);
  });

  it('takes two clauses that were joined for a changed and a dropped one', () => {
    const reading = readBack((blocks) => {
      const due = blocks.find((block) => block.kind === 'paragraph' && block.text === dueClause);
      const alsoDue = due?.kind === 'paragraph' ? due.bookmarks : [];
      return replacing('contribution.request', (clause) => [{ ...clause, text: `${clause.text} ${dueClause}`, bookmarks: [...clause.bookmarks, ...alsoDue] }])(replacing('contribution.due', () => [])(blocks));
    });
    expect(kinds(reading)).toEqual(['changed čl. VI odst. 4', 'dropped čl. VI odst. 5']);
  });

  it('lists changed data of a party with their field', () => {
    const reading = readBack((blocks) => blocks.map((block) => (block.kind === 'paragraph' && block.text === 'IČO 60609460' ? aParagraph('IČO 60609461') : block)));
    expect(reading).toMatchObject({ proposals: [], unmatched: [{ reason: 'data', then: 'IČO 60609460', now: 'IČO 60609461', fields: ['region.overrides.ico'] }] });
  });

  it('lists text where no clause can stand, in frames and in notes', () => {
    const reading = readBack((blocks) => [...blocks, aParagraph('Dodatečná poznámka pod podpisy.'), aParagraph('V rámečku.', { place: 'text-box' }), aParagraph('Pod čarou.', { place: 'note' })]);
    expect([kinds(reading), reasons(reading)]).toEqual([[], ['extra: – → Dodatečná poznámka pod podpisy.', 'beside: – → V rámečku.', 'beside: – → Pod čarou.']]);
  });

  it('loses no paragraph, whatever was done to it', () => {
    const document = composeDocument(aCase(), 'agreement');
    const names = document.parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'list' ? block.items.flatMap((item) => [item.id ?? '', ...item.children.map(({ id }) => id ?? '')]) : []));
    const edits = fc.array(fc.record({ id: fc.constantFrom(...names), edit: fc.constantFrom('change', 'drop', 'add', 'point') }), { maxLength: 8 });
    fc.assert(
      fc.property(edits, (chosen) => {
        let count = 0;
        const mark = (): string => `nové slovo č. ${String((count += 1))} zcela`;
        const edited = (before: readonly WordBlock[], { id, edit }: (typeof chosen)[number]) =>
          replacing(id, (paragraph) => {
            if (edit === 'drop') return [];
            if (edit === 'change') return [{ ...paragraph, text: `${paragraph.text} ${mark()}` }];
            return [paragraph, edit === 'add' ? aClause(`Odstavec ${mark()}.`) : aPoint(`bod ${mark()};`)];
          })(before);
        let present = '';
        const { proposals, unmatched } = readBack((blocks) => {
          const after = chosen.reduce(edited, blocks);
          present = JSON.stringify(after);
          return after;
        });
        const told = JSON.stringify([proposals.map(({ deviations }) => deviations), unmatched]);
        const marks = Array.from({ length: count }, (_, index) => `nové slovo č. ${String(index + 1)} zcela`);
        expect(marks.filter((text) => present.includes(text) && !told.includes(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
