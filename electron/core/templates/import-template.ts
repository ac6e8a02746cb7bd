import { Failure } from '#core/failure';
import type { NamedFile } from '#core/ports';
import { readTemplateFile } from '#shared/templates/template-file';
import type { Template } from '#shared/templates/template';
import { textOfUtf8 } from '#shared/domain/utf-8';

/** Longest template file, in bytes: ten times a long agreement with every wording it may have. */
const longestFile = 10 * 1024 * 1024;

/** @throws Failure `file-empty`, `file-too-large`, `template-*` */
export function templateIn({ fileName, bytes }: NamedFile): Template {
  if (bytes.length === 0) throw new Failure({ code: 'file-empty', fileName });
  if (bytes.length > longestFile) throw new Failure({ code: 'file-too-large', fileName, limit: longestFile });
  const text = textOfUtf8(bytes);
  if (text === null) throw new Failure({ code: 'template-not-json', fileName });
  const read = readTemplateFile(text);
  if (!read.ok) throw new Failure({ ...read.error, fileName });
  return read.value;
}
