import type { Stretch } from '#typesetting/pages/marks';
import { cidOf, dividingHyphen, isSpace, kernOf } from '#typesetting/fonts/metrics';
import type { PreparedFont, PreparedFonts } from '#typesetting/fonts/prepared-font';

/** The operator that shows a stretch of text, without its hyphen; each character of the string one byte. */
export function shownText(stretch: Stretch, fonts: PreparedFonts): string {
  const { shown } = knownOf(fonts[stretch.style.face]);
  const present = shown.get(stretch);
  if (present !== undefined) return present;
  const operator = operatorOf(stretch, fonts);
  shown.set(stretch, operator);
  return operator;
}

function operatorOf({ text, style, scale, wordSpace }: Stretch, fonts: PreparedFonts): string {
  const font = fonts[style.face];
  const { codes } = knownOf(font);
  const space = wordSpace === 0 ? '' : `)${thousandths((-wordSpace / style.size / scale) * 1000)}(`;
  const parts = ['[('];
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const cid = cidOf(font, code, style.tabular);
    const kern = kernOf(font, previous, cid);
    if (kern !== 0) parts.push(`)${-kern}(`);
    parts.push(codes[cid] ?? '');
    if (space !== '' && isSpace(code)) parts.push(space);
    previous = cid;
  }
  parts.push(')]TJ');
  // Joined at once: a string grown by pieces is put together from all of them each time it is copied.
  return parts.join('');
}

/** The hyphen after a text that ends inside a word, kerned to its last letter. */
export function shownHyphen({ text, style }: Stretch, fonts: PreparedFonts): string {
  const font = fonts[style.face];
  const hyphen = cidOf(font, dividingHyphen.charCodeAt(0), style.tabular);
  const kern = kernOf(font, cidOf(font, text.charCodeAt(text.length - 1), style.tabular), hyphen);
  return `[${kern === 0 ? '' : -kern}(${knownOf(font).codes[hyphen] ?? ''})]TJ`;
}

/** Of a font: the two bytes of every CID as they stand in a literal string; and the operators of stretches, for as long as somebody remembers these. */
type Known = { readonly codes: readonly string[]; readonly shown: WeakMap<Stretch, string> };

const known = new WeakMap<PreparedFont, Known>();

function knownOf(font: PreparedFont): Known {
  const present = known.get(font);
  if (present !== undefined) return present;
  const fresh = { codes: Array.from(font.advances, (_, cid) => escaped(cid >> 8) + escaped(cid & 0xff)), shown: new WeakMap<Stretch, string>() };
  known.set(font, fresh);
  return fresh;
}

function escaped(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
}

/** Of the size of the type, to one decimal: over a whole line that adds up to less than two hundredths of a point. */
function thousandths(value: number): string {
  return String(Math.round(value * 10) / 10);
}
