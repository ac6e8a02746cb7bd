import type { AttachmentEntry } from './record-entry';
import { dayCell, textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { dayInPrague } from '#shared/domain/prague-day';
import { sizeText } from '#text/file-size';
import { recordsText } from '#text/records/records';

/** The list of attachments as it is printed or exported. */
export function attachmentsTable(entries: readonly AttachmentEntry[]): ExportedTable {
  const { fileName, size, added } = recordsText.attachmentColumns;
  return {
    title: recordsText.attachments,
    filter: null,
    columns: [
      { title: fileName, align: 'start' },
      { title: size, align: 'end' },
      { title: added, align: 'start' },
    ],
    rows: entries.map(({ attachment, file }) => [textCell(attachment.fileName), textCell(sizeText(file.size)), dayCell(dayInPrague(attachment.addedAt))]),
  };
}
