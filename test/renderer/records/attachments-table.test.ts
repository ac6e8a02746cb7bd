import { expect, test } from 'vitest';
import { aLivedAgreement } from '#test/support/agreement-life';
import { attachmentsTable } from '../../../renderer/features/records/attachments-table';
import { attachmentEntries } from '../../../renderer/features/records/record-entry';
import { attachmentSchema } from '#shared/domain/record';

const attached = (number: number, fileName: string, addedAt: string, removedAt: string | null = null) =>
  attachmentSchema.parse({ id: `00000000-0000-4000-a000-00000000000${String(number)}`, fileName, file: { sha256: 'a'.repeat(64), type: 'application/pdf', size: 151_552 }, addedAt, removedAt });

test('attachments are listed with their size and the day they came in Prague, without those taken off', () => {
  const attachments = [attached(1, 'sken.pdf', '2024-01-15T12:00:00.000Z'), attached(2, 'omyl.pdf', '2024-01-15T12:00:00.000Z', '2024-01-16T12:00:00.000Z'), attached(3, 'usnesení.pdf', '2024-01-31T23:30:00.000Z')];
  expect(attachmentsTable(attachmentEntries({ ...aLivedAgreement(), attachments })).rows).toEqual([
    [{ kind: 'text', text: 'usnesení.pdf' }, { kind: 'text', text: '148\u00a0kB' }, { kind: 'day', day: '2024-02-01' }],
    [{ kind: 'text', text: 'sken.pdf' }, { kind: 'text', text: '148\u00a0kB' }, { kind: 'day', day: '2024-01-15' }],
  ]);
});
