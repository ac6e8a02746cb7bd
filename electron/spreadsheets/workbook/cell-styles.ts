import type { Tone } from '#shared/domain/export/report-table';
import { writeXml, type WrittenXml } from '#shared/formats/xml/write-xml';
import { spreadsheetNamespace } from './namespaces';

/** How cells look, in the order of the style sheet: a cell names its look by its place in it. */
const looks = ['plain', 'note', 'head', 'head-end', 'text', 'amount', 'day', 'number', 'number-start', 'good', 'warning', 'bad', 'quiet', 'total-text', 'total-amount', 'total-number'] as const;
export type CellLook = (typeof looks)[number];

/** The number by which a cell names its look. */
export const styleOf = (look: CellLook): string => String(looks.indexOf(look));

/** Own formats of numbers begin here; those below are built in (ECMA-376, part 1, 18.8.30). 405 is Czech in Windows. */
const amountFormat = 164;
const dayFormat = 165;
const textFormat = 49;

/** Colours as red, green and blue: dark text on a light ground of the same hue. */
const tones: Readonly<Record<Tone, { readonly font: string; readonly ground: string }>> = {
  good: { font: 'FF0E700E', ground: 'FFE6F4EA' },
  warning: { font: 'FF7A4B00', ground: 'FFFFF4CE' },
  bad: { font: 'FFA80000', ground: 'FFFDE7E9' },
  quiet: { font: 'FF5C5C5C', ground: 'FFF5F5F5' },
};
const toneNames = ['good', 'warning', 'bad', 'quiet'] as const satisfies readonly Tone[];

/** Places in the lists of fonts, grounds and borders below. */
const bold = 1;
const firstTone = 2;
const headGround = 2;
const firstToneGround = 3;
const lineBelow = 1;
const lineAbove = 2;

type Format = { readonly number?: number; readonly font?: number; readonly ground?: number; readonly border?: number; /** At which edge it stands; figures of their own accord at the end. */ readonly edge?: 'start' | 'end'; /** Whether it takes more lines where one is too short. */ readonly wraps?: true };

const titled: Format = { number: textFormat, font: bold, ground: headGround, border: lineBelow, wraps: true };
const said: Format = { number: textFormat, edge: 'start', wraps: true };
const toned = (place: number): Format => ({ ...said, font: firstTone + place, ground: firstToneGround + place });

const formats: Readonly<Record<CellLook, Format>> = {
  'plain': {},
  'note': { number: textFormat, edge: 'start' },
  'head': { ...titled, edge: 'start' },
  'head-end': { ...titled, edge: 'end' },
  'text': said,
  'amount': { number: amountFormat },
  'day': { number: dayFormat, edge: 'start' },
  'number': {},
  'number-start': { edge: 'start' },
  'good': toned(0),
  'warning': toned(1),
  'bad': toned(2),
  'quiet': toned(3),
  'total-text': { number: textFormat, font: bold, border: lineAbove, edge: 'start' },
  'total-amount': { number: amountFormat, font: bold, border: lineAbove },
  'total-number': { font: bold, border: lineAbove },
};

/** The style sheet of every workbook (ECMA-376, part 1, 18.8). */
export function stylesXml(): string {
  const numbers = [numberFormat(amountFormat, '[$-405]#,##0.00\\ "Kč"'), numberFormat(dayFormat, '[$-405]d\\.\\ m\\.\\ yyyy')];
  const content = [
    counted('numFmts', numbers),
    counted('fonts', [font({}), font({ bold: true }), ...toneNames.map((tone) => font({ colour: tones[tone].font }))]),
    counted('fills', [pattern('none'), pattern('gray125'), ground('FFE8EDF3'), ...toneNames.map((tone) => ground(tones[tone].ground))]),
    counted('borders', [border(null), border('bottom'), border('top')]),
    counted('cellStyleXfs', [{ name: 'xf', content: '' }]),
    counted('cellXfs', looks.map((look) => cellFormat(formats[look]))),
  ];
  return writeXml({ name: 'styleSheet', content }, spreadsheetNamespace);
}

const counted = (name: string, content: readonly WrittenXml[]): WrittenXml => ({ name, attributes: { count: String(content.length) }, content });

const numberFormat = (id: number, code: string): WrittenXml => ({ name: 'numFmt', attributes: { numFmtId: String(id), formatCode: code }, content: '' });

const valued = (name: string, attributes: Readonly<Record<string, string>>): WrittenXml => ({ name, attributes, content: '' });

function font({ bold: isBold = false, colour }: { readonly bold?: boolean; readonly colour?: string }): WrittenXml {
  return { name: 'font', content: [...(isBold ? [valued('b', {})] : []), valued('sz', { val: '11' }), ...(colour === undefined ? [] : [valued('color', { rgb: colour })]), valued('name', { val: 'Calibri' }), valued('family', { val: '2' })] };
}

const pattern = (type: string): WrittenXml => ({ name: 'fill', content: [valued('patternFill', { patternType: type })] });

const ground = (colour: string): WrittenXml => ({ name: 'fill', content: [{ name: 'patternFill', attributes: { patternType: 'solid' }, content: [valued('fgColor', { rgb: colour }), valued('bgColor', { indexed: '64' })] }] });

function border(line: 'top' | 'bottom' | null): WrittenXml {
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
  return { name: 'border', content: sides.map((side) => (side === line ? { name: side, attributes: { style: 'thin' }, content: [valued('color', { rgb: 'FF808080' })] } : valued(side, {}))) };
}

/** What stands at the start keeps a distance from the figures of the column before. */
function cellFormat({ number = 0, font: fontId = 0, ground: fillId = 0, border: borderId = 0, edge, wraps }: Format): WrittenXml {
  const attributes = { numFmtId: String(number), fontId: String(fontId), fillId: String(fillId), borderId: String(borderId), xfId: '0', applyNumberFormat: '1', applyFont: '1', applyFill: '1', applyBorder: '1', applyAlignment: '1' };
  const placed = edge === 'start' ? { horizontal: 'left', indent: '1' } : edge === 'end' ? { horizontal: 'right' } : {};
  return { name: 'xf', attributes, content: [valued('alignment', { vertical: 'top', ...placed, ...(wraps === true ? { wrapText: '1' } : {}) })] };
}
