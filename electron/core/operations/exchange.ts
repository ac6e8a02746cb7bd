import { readExchange } from '#core/exchange/read-exchange';
import { takeExchange } from '#core/exchange/take-exchange';
import { writeExchange } from '#core/exchange/write-exchange';
import type { NamedFile, Ports } from '#core/ports';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';

/** Exchange with the other office by files. */
export function exchangeOperations(ports: Ports): AppHandlers['exchange'] {
  const { base64 } = ports;
  const fileOf = ({ fileName, content }: { readonly fileName: string; readonly content: string }): NamedFile => ({ fileName, bytes: uploaded(base64, 'content', content) });
  return {
    write: async ({ id }) => {
      const { fileName, bytes } = await writeExchange(ports, id);
      return { fileName, content: base64.encode(bytes) };
    },
    read: (file) => readExchange(ports, fileOf(file)),
    take: ({ seen, fields, ...file }) => takeExchange(ports, fileOf(file), { seen, fields }),
  };
}
