import { changeLines } from '#typesetting/pages/change-lines';
import type { RuleMark, TextMark } from '#typesetting/pages/marks';
import { pageHeight } from '#typesetting/pages/measures';
import { cidOf, dividingHyphen, isSpace, kernOf } from '#typesetting/fonts/metrics';
import type { Page } from '#typesetting/pages/fill-pages';
import type { FaceName, PreparedFont, PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { TextStyle } from '#typesetting/text/style';
import { layoutArtifact, type PageTags } from './structure/page-tags';

/** Names of the fonts among the resources of a page. */
export const fontNames: Readonly<Record<FaceName, string>> = { regular: 'F0', semibold: 'F1' };

/** RGB. All are dark enough to stay legible on a printer without colour, where lines tell what was put in from what was taken out. */
const colours: Readonly<Record<TextStyle['colour'], string>> = { ink: '0 0 0', gap: '0.69 0.17 0.05', quiet: '0.27 0.27 0.27', inserted: '0.03 0.26 0.56', deleted: '0.6 0.06 0.1' };

/** The operators that paint one page, each character of the string one byte. Here the y axis turns upwards, once. */
export function contentOf({ marks }: Page, fonts: PreparedFonts, tags: PageTags): string {
  const parts: string[] = ['BT'];
  let previous: TextMark | null = null;
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    parts.push(...tags.beforeText(mark), ...styleChange(previous?.style ?? null, mark.style), ...scaleChange(previous?.scale ?? 1, mark.scale), `1 0 0 1 ${number(mark.x)} ${number(pageHeight - mark.y)} Tm`, shown(mark, fonts));
    if (mark.hyphen) parts.push(...tags.aroundHyphen(mark, shownHyphen(mark, fonts)));
    previous = mark;
  }
  parts.push(...tags.end(), 'ET', ...rulesOf(marks, fonts));
  return parts.join('\n');
}

function styleChange(from: TextStyle | null, to: TextStyle): readonly string[] {
  const font = from?.face === to.face && from.size === to.size ? [] : [`/${fontNames[to.face]} ${to.size} Tf`];
  return from?.colour === to.colour ? font : [...font, `${colours[to.colour]} rg`];
}

/** Horizontal scaling in per cent. */
function scaleChange(from: number, to: number): readonly string[] {
  return from === to ? [] : [`${number(to * 100)} Tz`];
}

function rulesOf(marks: Page['marks'], fonts: PreparedFonts): readonly string[] {
  const rules = [...inColour('ink', marks.filter((mark) => mark.kind === 'rule')), ...inColour('deleted', changeLines(marks, 'deleted', fonts)), ...inColour('inserted', changeLines(marks, 'inserted', fonts))];
  return rules.length === 0 ? [] : [layoutArtifact, ...rules, 'EMC'];
}

function inColour(colour: TextStyle['colour'], rules: readonly RuleMark[]): readonly string[] {
  return rules.length === 0 ? [] : [`${colours[colour]} rg`, ...rules.map(rectangle)];
}

function rectangle({ x, y, width, thickness }: RuleMark): string {
  return `${number(x)} ${number(pageHeight - y - thickness / 2)} ${number(width)} ${number(thickness)} re f`;
}

function shown({ text, style, scale, wordSpace }: TextMark, fonts: PreparedFonts): string {
  const font = fonts[style.face];
  const codes = codesOf(font);
  const space = wordSpace === 0 ? '' : `)${thousandths((-wordSpace / style.size / scale) * 1000)}(`;
  let string = '';
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const cid = cidOf(font, code, style.tabular);
    const kern = kernOf(font, previous, cid);
    if (kern !== 0) string += `)${-kern}(`;
    string += codes[cid] ?? '';
    if (space !== '' && isSpace(code)) string += space;
    previous = cid;
  }
  return `[(${string})]TJ`;
}

/** The hyphen after a text that ends inside a word, kerned to its last letter. */
function shownHyphen({ text, style }: TextMark, fonts: PreparedFonts): string {
  const font = fonts[style.face];
  const hyphen = cidOf(font, dividingHyphen.charCodeAt(0), style.tabular);
  const kern = kernOf(font, cidOf(font, text.charCodeAt(text.length - 1), style.tabular), hyphen);
  return `[${kern === 0 ? '' : -kern}(${codesOf(font)[hyphen] ?? ''})]TJ`;
}

const known = new WeakMap<PreparedFont, readonly string[]>();

/** The two bytes of every CID as they stand in a literal string. */
function codesOf(font: PreparedFont): readonly string[] {
  const present = known.get(font);
  if (present !== undefined) return present;
  const codes = Array.from(font.advances, (_, cid) => escaped(cid >> 8) + escaped(cid & 0xff));
  known.set(font, codes);
  return codes;
}

function escaped(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '\r') return '\\r';
  return '()\\'.includes(character) ? `\\${character}` : character;
}

/** Of the size of the type, to one decimal: over a whole line that adds up to less than a hundredth of a point. */
function thousandths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Three decimals: a thousandth of a point is far below what any device shows. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
