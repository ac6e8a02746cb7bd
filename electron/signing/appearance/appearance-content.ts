import { cidOf, kernOf } from '#typesetting/fonts/metrics';
import type { FaceName, PreparedFonts } from '#typesetting/fonts/prepared-font';
import type { FittedLine } from './fit-lines';

/** Names of the fonts among the resources of the appearance. */
export const appearanceFonts: Readonly<Record<FaceName, string>> = { regular: 'F0', semibold: 'F1' };

/** The operators that paint a visible signature. To assistive programs the field speaks for itself; its picture is an artifact. */
export function appearanceContent(lines: readonly FittedLine[], fonts: PreparedFonts): string {
  const painted = lines.flatMap((line) => [`/${appearanceFonts[line.style.face]} ${line.style.size} Tf`, `1 0 0 1 ${number(line.x)} ${number(line.y)} Tm`, shown(line, fonts)]);
  return ['/Artifact BMC', 'q', '0 0 0 rg', 'BT', ...painted, 'ET', 'Q', 'EMC'].join('\n');
}

/** The font's own numbers of the characters, four hexadecimal digits each, with the kerning between them. */
function shown({ text, style }: FittedLine, fonts: PreparedFonts): string {
  const font = fonts[style.face];
  let string = '';
  let previous = 0;
  for (let index = 0; index < text.length; index += 1) {
    const cid = cidOf(font, text.charCodeAt(index), style.tabular);
    const kern = kernOf(font, previous, cid);
    string += `${kern === 0 ? '' : `>${-kern}<`}${cid.toString(16).padStart(4, '0')}`;
    previous = cid;
  }
  return `[<${string}>]TJ`;
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Whether both faces have every character of a text. */
export function isPrintableWith(fonts: PreparedFonts): (text: string) => boolean {
  return (text) => Object.values(fonts).every((font) => Array.from({ length: text.length }, (_, index) => font.cids[text.charCodeAt(index)] ?? 0).every((cid) => cid !== 0));
}
