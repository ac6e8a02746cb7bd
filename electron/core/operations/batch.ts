import { startDraft } from '#core/agreements/start-draft';
import type { Ports } from '#core/ports';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';
import { exampleTable } from '#shared/domain/batch/example-table';

/** Many agreements at once. Each call makes one thing, so that the window can tell how far it is and stop between two. */
export function batchOperations(ports: Ports): AppHandlers['batch'] {
  const { ledger, base64, spreadsheets } = ports;
  return {
    draft: ({ regionId, values }) => ledger.change((present) => startDraft(present, ports, { regionId, values })),
    readTable: ({ fileName, content, sheet }) => spreadsheets.read({ fileName, bytes: uploaded(base64, 'content', content) }, sheet),
    example: async ({ format }) => ({ fileName: `Vzor tabulky krajů.${format}`, content: base64.encode(await spreadsheets.write(format, exampleTable)) }),
  };
}
