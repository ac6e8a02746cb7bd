import { editionDataSchema, type EditionData } from '#core/records/edition-data';
import type { Ports, TypesetDocument } from '#core/ports';
import type { AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import { kindsOfEdition, type DocumentKind } from '#shared/documents/document-kind';
import { fileNameOf } from '#shared/documents/file-name';
import type { PlainDate } from '#shared/domain/plain-date';
import type { Edition, EditionDocument } from '#shared/domain/record';
import type { RegionCode } from '#shared/domain/region';

type EditionPorts = Pick<Ports, 'typeset' | 'clock' | 'ledger'>;

/** What an edition is made from: a case that is finished, and the region whose office finishes it. */
type FinishedCase = AgreementCase & { readonly finishedOn: PlainDate; readonly office: RegionCode };

/** Sets every document of a finished agreement and keeps its bytes, and the data they were made from, as files of record. */
export async function makeEdition(ports: EditionPorts, finished: FinishedCase, number: number): Promise<Edition> {
  const finishedAt = ports.clock.now();
  const made: Made[] = [];
  for (const kind of kindsOfEdition(finished.content)) made.push(await makeDocument(ports, finished, kind, finishedAt));
  const data = await ports.ledger.files.keep(JSON.stringify(dataOf(finished, made)), 'application/json');
  return { number, finishedOn: finished.finishedOn, finishedAt, data, documents: made.map(({ document }) => document), signed: [] };
}

type Made = { readonly document: EditionDocument; readonly anchors: TypesetDocument['anchors'] };

async function makeDocument({ typeset, ledger }: EditionPorts, finished: FinishedCase, kind: DocumentKind, at: string): Promise<Made> {
  const { pdf, pages, anchors } = await typeset(composeDocument(finished, kind, finished.office), at);
  const file = await ledger.files.keep(pdf, 'application/pdf');
  return { document: { kind, fileName: fileNameOf(finished, kind), pages, file }, anchors };
}

function dataOf({ content, parties, finishedOn, templates }: FinishedCase, made: readonly Made[]): EditionData {
  const anchors = Object.fromEntries(made.map((each) => [each.document.kind, each.anchors]));
  return editionDataSchema.parse({ version: 3, content, parties, templates, finishedOn, anchors });
}
