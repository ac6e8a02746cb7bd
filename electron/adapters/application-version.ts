import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parsedJson } from '#adapters/parsed-json';

const manifestSchema = z.object({ version: z.string() });

/** The version of the product, from the manifest that lies beside its bundles. */
export async function applicationVersion(manifest: string): Promise<string> {
  return manifestSchema.parse(parsedJson(await readFile(manifest, 'utf8'))).version;
}
