import type { Ports } from '#core/ports';
import { portableFileName } from '#shared/documents/file-name';
import { listDocument } from '#shared/documents/list-document';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { formatDate } from '#shared/domain/plain-date';

/**
 * A list of the window as a file: XLSX to count with, PDF to read and print.
 * @throws Failure `unprintable-characters` for pages
 */
export async function exportTable(ports: Ports, format: 'xlsx' | 'pdf', table: ExportedTable): Promise<{ readonly fileName: string; readonly content: Uint8Array }> {
  const today = ports.clock.today();
  const fileName = portableFileName(`${table.title} ${formatDate(today).replaceAll('\u00a0', ' ')}.${format}`);
  if (format === 'xlsx') return { fileName, content: await ports.spreadsheets.writeList(table, today) };
  const { office, parties } = await ports.ledger.read();
  const author = parties.find(({ id }) => id === office.content.partyId)?.content.name.nominative ?? '';
  return { fileName, content: (await ports.typeset(listDocument(table, author, today), ports.clock.now())).pdf };
}
