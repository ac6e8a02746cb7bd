import { exportFolder } from '#core/exports/agreement-folder';
import { exportTable } from '#core/exports/table';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** What is taken out of the product to be read elsewhere. */
export function exportOperations(ports: Ports): AppHandlers['exports'] {
  const encoded = ({ fileName, content }: { readonly fileName: string; readonly content: Uint8Array }) => ({ fileName, content: ports.base64.encode(content) });
  return {
    folder: async ({ id }) => encoded(await exportFolder(ports, id)),
    table: async ({ format, table }) => encoded(await exportTable(ports, format, table)),
  };
}
