import { decodePreparedFont } from './prepared-font-format';
import type { FaceName, PreparedFont, PreparedFonts } from './prepared-font';

/**
 * The fonts out of the files of the prepared folder, by file name. Files it does not know are left aside.
 * @throws Error when a face is missing or damaged: the product was packed wrongly
 */
export function readPreparedFonts(files: Readonly<Record<string, Uint8Array>>): PreparedFonts {
  const face = (name: FaceName): PreparedFont => {
    const bytes = files[preparedFileName(name)];
    if (bytes === undefined) throw new Error(`The prepared font ${preparedFileName(name)} is missing: run the build again.`);
    return decodePreparedFont(bytes);
  };
  return { regular: face('regular'), semibold: face('semibold') };
}

/** The file of a face in the prepared folder. */
export const preparedFileName = (face: FaceName): string => `${face}.font`;
