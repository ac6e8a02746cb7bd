import { bytesOf } from './base64';
import { useKeepFile, type Kept } from './keep-file';
import type { Upload } from './uploads';
import { useClient } from '#data/machine/client';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { ExportedTable } from '#shared/domain/export/exported-table';

/** The ways to take a list elsewhere, as a file made by the machine. */
export type ListExport = {
  readonly make: (format: 'xlsx' | 'pdf') => Promise<Result<Upload, ApiError>>;
  /** Saves it where the person chooses. */
  readonly keep: (file: Upload) => Promise<Kept>;
  readonly bytesOf: (content: string) => Uint8Array<ArrayBuffer>;
};

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' } as const;

/** @param table the list as it is shown; made only when it is asked for @param download puts a file among the downloads of a browser */
export function useListExport(table: () => ExportedTable, download: (file: { readonly fileName: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }) => void): ListExport {
  const { exports } = useClient();
  const keep = useKeepFile(({ fileName, content }) => download({ fileName, type: fileName.endsWith('.pdf') ? types.pdf : types.xlsx, bytes: bytesOf(content) }));
  return { make: (format) => exports.table({ format, table: table() }), keep, bytesOf };
}
