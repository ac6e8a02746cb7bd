import { documentTitles } from '#text/agreement/agreement';
import { momentText } from '#text/moment';
import { attachmentDetail, documentDetail, signedDetail, signedTitle } from '#text/records/records';
import type { RecordEntry } from './record-entry';

/** What a record is called in the window. */
export function titleOf(entry: RecordEntry): string {
  switch (entry.type) {
    case 'document':
      return documentTitles[entry.document.kind];
    case 'signed':
      return signedTitle(entry.copy.kind, entry.signatories);
    case 'attachment':
      return entry.attachment.fileName;
  }
}

/** What else is known of it, in one line. @param today of the office, `YYYY-MM-DD` */
export function detailOf(entry: RecordEntry, today: string): string {
  switch (entry.type) {
    case 'document':
      return documentDetail(entry.document.pages, entry.file.size);
    case 'signed':
      return signedDetail(entry.copy);
    case 'attachment':
      return attachmentDetail(entry.file, momentText(entry.attachment.addedAt, today));
  }
}
