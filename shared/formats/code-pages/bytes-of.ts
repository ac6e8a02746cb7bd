import { plainLetters } from '#shared/formats/plain-letters';
import { codePages, type CodePage } from './tables';

/**
 * A text as bytes of a code page. A character it lacks is written by the basic letters it was made of („ñ“ as „n“), and
 * where there are none as a question mark; one character may thus become several bytes.
 */
export function bytesOf(text: string, codePage: CodePage): Uint8Array {
  const places = highBytes[codePage];
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) {
    const byte = byteOf(character, places);
    if (byte === undefined) bytes.push(...substitute(character));
    else bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

const highBytes: Readonly<Record<CodePage, ReadonlyMap<string, number>>> = { 'windows-1250': bytesByCharacter(codePages['windows-1250']), cp852: bytesByCharacter(codePages.cp852) };

function bytesByCharacter(characters: string): ReadonlyMap<string, number> {
  return new Map(Array.from(characters, (character, index): [string, number] => [character, 0x80 + index]));
}

function byteOf(character: string, places: ReadonlyMap<string, number>): number | undefined {
  const code = character.charCodeAt(0);
  return code < 0x80 ? code : places.get(character);
}

const questionMark = 0x3f;

/** Basic letters are ASCII; what is none of it after all is a question mark. */
function substitute(character: string): readonly number[] {
  return Array.from(plainLetters(character), (letter) => (letter.charCodeAt(0) < 0x80 ? letter.charCodeAt(0) : questionMark));
}
