import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const folder = join(import.meta.dirname, '../fixtures/isrs');

/** The official schema of a message of the register of contracts. */
export type RegisterSchema = 'operace_zverejneni' | 'operace_modifikace' | 'operace_pridani_prilohy' | 'operace_znepristupneni' | 'odpoved_zverejneni' | 'odpoved_modifikace' | 'odpoved_pridani_prilohy' | 'odpoved_znepristupneni' | 'chyba';

/** What libxml2 says against texts by the official XSD 1.2.1; empty when all are valid. */
export async function schemaFaults(schema: RegisterSchema, texts: readonly string[]): Promise<readonly string[]> {
  const types = (await readdir(folder)).filter((name) => name.startsWith('typ_'));
  const { errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [await schemaFile(`${schema}.xsd`)],
    preload: await Promise.all(types.map(schemaFile)),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const schemaFile = async (fileName: string): Promise<XMLFileInfo> => ({ fileName, contents: await readFile(join(folder, fileName), 'utf8') });
