import type { Block, Text } from '#shared/documents/block';
import { nameOf, resolveSide, type AgreementCase, type SideName } from '#shared/documents/case';
import { pageRangeWords, type PageRange } from '#shared/documents/page-range';
import { documentName } from '#shared/documents/papers/document-name';

/** A document of the bundle as its cover lists it. */
export type Listed = { readonly name: string; readonly pages: PageRange };

/** The cover: what the documents are about, whose they are, and on which pages each of them stands. */
export function coverBlocks(agreementCase: AgreementCase, listed: readonly Listed[]): readonly Block[] {
  return [
    { kind: 'title', text: [{ text: 'Souhrnný spis' }], details: [[{ text: documentName(agreementCase, 'nominative') }]] },
    {
      kind: 'table',
      caption: [{ text: 'Smluvní strany' }],
      columns: [
        { title: 'Smluvní strana', align: 'left', weight: 40, namesRows: true },
        { title: 'Číslo smlouvy', align: 'left', weight: 30 },
        { title: 'Číslo jednací', align: 'left', weight: 30 },
      ],
      rows: [partyRow(agreementCase, 'coordinator'), partyRow(agreementCase, 'region')],
      total: null,
    },
    {
      kind: 'table',
      caption: [{ text: 'Seznam dokumentů' }],
      columns: [
        { title: 'Poř.', align: 'right', weight: 8 },
        { title: 'Dokument', align: 'left', weight: 67, namesRows: true },
        { title: 'Strany', align: 'right', weight: 25 },
      ],
      rows: listed.map(({ name, pages }, index) => [[{ text: `${index + 1}.` }], [{ text: name }], [{ text: pageRangeWords(pages) }]]),
      total: null,
    },
  ];
}

/** A cover asks for nothing: what is not known is a dash. */
function partyRow(agreementCase: AgreementCase, name: SideName): readonly Text[] {
  const resolved = resolveSide(agreementCase, name);
  const { number, fileReference } = resolved.side;
  return [
    known(nameOf(resolved)?.nominative ?? null, `${name}.partyId`),
    known(number, `${name}.number`),
    known(fileReference, `${name}.fileReference`),
  ];
}

const known = (value: string | null, field: string): Text => [{ text: value ?? '–', field }];
