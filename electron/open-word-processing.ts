import { Failure } from '#core/failure';
import type { WordProcessing } from '#core/ports';

/** Files of word processors by the layer for them, which is loaded when it is first asked for: most runs write and read none. */
export function openWordProcessing(): WordProcessing {
  return {
    write: async (content, how) => {
      const { writeDocx } = await import('#wordprocessing/write-docx');
      return writeDocx(content, how);
    },
    read: async ({ fileName, bytes }) => {
      const { readDocx } = await import('#wordprocessing/read-docx');
      const result = readDocx(bytes);
      // The layer sees bytes; whoever is told of their fault knows them by name.
      if (!result.ok) throw new Failure({ ...result.error, fileName });
      return result.value;
    },
  };
}
