import { Failure } from '#core/failure';
import type { FileStore } from '#core/ports';
import { editionDataFrom, type EditionData } from '#core/records/edition-data';
import type { Agreement } from '#shared/domain/agreement';
import type { Edition } from '#shared/domain/record';

/** @throws Failure `not-found` */
export function findEdition({ id, editions }: Agreement, number: number): Edition {
  const found = editions.find((edition) => edition.number === number);
  if (found === undefined) throw new Failure({ code: 'not-found', what: 'edition', id: `${id} ${number}` });
  return found;
}

/** @throws Failure `stored-file-missing`, `stored-file-damaged` */
export async function dataOfEdition(files: FileStore, { data }: Edition): Promise<EditionData> {
  return editionDataFrom(await files.readText(data));
}
