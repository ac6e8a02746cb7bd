import { nativeDeflate } from '#composition/native-deflate';
import { readFonts } from '#composition/read-fonts';
import { Failure } from '#core/failure';
import type { Typesetter } from '#core/ports';
import type { PreparedFonts } from '#typesetting/fonts/prepared-font';
import { typeset } from '#typesetting/typeset';

/** The typesetter on the caller's own thread, over the prepared fonts of a folder; they are read once, at the first document. */
export function openTypesetter(fontFolder: string): Typesetter {
  let fonts: Promise<PreparedFonts> | undefined;
  return async (document, producedAt) => {
    fonts ??= readFonts(fontFolder);
    const result = typeset(document, await fonts, producedAt, nativeDeflate);
    if (!result.ok) throw new Failure({ code: 'unprintable-characters', characters: [...result.error] });
    return result.value;
  };
}
