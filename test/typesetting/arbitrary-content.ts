import fc from 'fast-check';
import type { Block, DocumentContent, ListItem, Run, Text } from '#shared/documents/block';
import { content } from '#test/typesetting/content';
import type { Signatory } from '#shared/domain/signature';

const words =
  'smlouva o spolupráci při\u00a0zajištění realizace projektu Kraje pro bezpečný internet s\u00a0nejneobhospodařovávatelnějším Krajem\u00a0Vysočina ' +
  'do\u00a031.\u00a0března 60\u00a0000\u00a0Kč (dále jen „projekt“), příspěvek koordinátora; podle §\u00a01746 odst.\u00a02 zákona č.\u00a089/2012\u00a0Sb., uveřejňování kybernetické ' +
  'bezpečnosti. Brno-Řečkovice, RK-27-2020-04 Ministerstvo vnitra a\u00a0v\u00a0žluťoučkém kůň ďábelské ódy https://www.kpbi.cz/e-learning/lekce-pro-pedagogy?rok=2024&kraj=CZ071';

const word = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...words.split(' ')) },
  { weight: 1, arbitrary: fc.integer({ min: 60, max: 255 }).map((length) => 'W'.repeat(length)) },
);

const plainText = (most: number): fc.Arbitrary<string> => fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

/** A text of up to three runs of up to so many words. */
function text(most: number): fc.Arbitrary<Text> {
  const run: fc.Arbitrary<Run> = fc.record(
    { text: plainText(most), strong: fc.boolean(), gap: fc.boolean(), field: fc.constantFrom('region.number', 'contribution.amount') },
    { requiredKeys: ['text'] },
  );
  return fc.array(run, { minLength: 1, maxLength: 3 }).map((runs) => runs.map((each, index) => (index === 0 ? each : { ...each, text: ` ${each.text}` })));
}

const leaf: fc.Arbitrary<ListItem> = fc.record({ label: fc.constantFrom('i)', 'xviii)'), text: text(30), children: fc.constant([]) });
const middle: fc.Arbitrary<ListItem> = fc.record({ label: fc.constantFrom('a)', 'b)'), text: text(40), children: fc.array(leaf, { maxLength: 3 }) });
const clause: fc.Arbitrary<ListItem> = fc.record({ label: fc.constantFrom('1.', '12.'), text: text(60), children: fc.array(middle, { maxLength: 3 }) });

const signer = (side: Signatory | null) => fc.record({ side: fc.constant(side), heading: fc.constant('Za Kraj Vysočina'), name: text(3), title: text(2) });

const table = fc.integer({ min: 1, max: 4 }).chain((width): fc.Arbitrary<Block> => {
  const row = fc.array(text(8), { minLength: width, maxLength: width });
  const column = fc.record({ title: fc.constantFrom<string>('Rok', 'Výše příspěvku', 'Splatnost'), align: fc.constantFrom('left' as const, 'right' as const), weight: fc.integer({ min: 1, max: 3 }) });
  return fc.record(
    {
      kind: fc.constant('table' as const),
      caption: fc.option(text(4), { nil: null }),
      columns: fc.array(column, { minLength: width, maxLength: width }),
      rows: fc.array(row, { maxLength: 30 }),
      total: fc.option(row, { nil: null }),
      narrow: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'caption', 'columns', 'rows', 'total'] },
  );
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), text: text(5), details: fc.array(text(4), { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), number: fc.option(fc.constantFrom<string>('Čl.\u00a0I', 'Čl.\u00a0XVIII'), { nil: null }), text: text(3) }),
  fc.record({ kind: fc.constant('paragraph' as const), text: text(120), align: fc.constantFrom('justify' as const, 'left' as const, 'center' as const) }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(clause, { minLength: 1, maxLength: 5 }) }),
  fc.record({ kind: fc.constant('party' as const), name: text(3), details: fc.array(fc.record({ label: fc.constantFrom('IČO', 'bankovní spojení'), value: text(6) }), { maxLength: 8 }), closing: text(3) }),
  table,
  fc.record({ kind: fc.constant('clause-box' as const), heading: text(6), paragraphs: fc.array(text(20), { minLength: 1, maxLength: 2 }) }),
  fc.record({ kind: fc.constant('letterhead' as const), sender: fc.array(text(4), { minLength: 1, maxLength: 3 }), references: fc.array(fc.record({ label: fc.constantFrom('č. j.', 'dne'), value: text(5) }), { maxLength: 3 }), addressee: fc.array(text(4), { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('payment-code' as const), details: fc.array(fc.record({ label: fc.constantFrom('Částka', 'Variabilní symbol'), value: text(8) }), { maxLength: 10 }), code: fc.option(fc.record({ text: fc.stringMatching(/^SPD\*1\.0\*[A-Z0-9]{1,400}$/u), caption: fc.constant('QR Platba'), description: fc.constant('QR Platba: 60\u00a0000\u00a0Kč') }), { nil: null }) }),
  fc.record({ kind: fc.constant('signatures' as const), parties: fc.oneof(fc.tuple(signer('coordinator'), signer('region')), fc.tuple(signer('region')), fc.tuple(signer(null))) }),
);

/** Documents of any blocks in any order. */
export const anyContent: fc.Arbitrary<DocumentContent> = fc
  .record({ parts: fc.array(fc.record({ blocks: fc.array(block, { minLength: 1, maxLength: 8 }) }), { minLength: 1, maxLength: 2 }), draft: fc.boolean(), landscape: fc.boolean(), right: text(6) })
  .map(({ parts, draft, landscape, right }) => content([], { parts, draft, header: { left: 'Smlouva o spolupráci', right }, ...(landscape && { orientation: 'landscape' }) }));
