import { composeDocument } from '#shared/documents/compose';
import { matchWord } from '#shared/documents/word/match-word';
import { aCase } from '#test/support/agreement-builder';
import { medianMs } from '#test/bench/measure';
import { readDocx } from '#wordprocessing/read-docx';
import { writeDocx } from '#wordprocessing/write-docx';

export const aboutWord = 'The agreement with its annexes as a Word file, warm: composed and written; read; compared with what it was written from.';

export async function measureWord(): Promise<object> {
  const agreementCase = aCase();
  const write = () => writeDocx(composeDocument(agreementCase, 'agreement-with-annexes'), { producedAt: '2024-01-15T10:00:00.000Z', properties: {} });
  const bytes = await write();
  const word = readDocx(bytes);
  if (!word.ok) throw new Error(word.error.code);
  await medianMs(5, write);
  return {
    writeMs: await medianMs(20, write),
    readMs: await medianMs(20, async () => readDocx(bytes)),
    matchMs: await medianMs(20, async () => matchWord(agreementCase, composeDocument(agreementCase, 'agreement-with-annexes'), word.value)),
    bytes: bytes.length,
  };
}
