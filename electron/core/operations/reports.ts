import { contributionsFile, yearReportFile } from '#core/payments/reports';
import type { Ports } from '#core/ports';
import type { AppHandlers } from '#shared/api/api';

/** Reports about payments, made from what is known at the moment. */
export function reportOperations(ports: Ports): AppHandlers['reports'] {
  const encoded = ({ fileName, content }: { readonly fileName: string; readonly content: Uint8Array }) => ({ fileName, content: ports.base64.encode(content) });
  return {
    year: async ({ year, format }) => encoded(await yearReportFile(ports, year, format)),
    contributions: async () => encoded(await contributionsFile(ports)),
  };
}
