import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { t } from '#test/typesetting/content';
import { hangAfter, hangBefore } from '#test/typesetting/edges';
import { fonts } from '#test/typesetting/fonts';
import { innerPlaces } from '#typesetting/text/break-places';
import { breakLines, type Line } from '#typesetting/text/line-breaking';
import type { Place } from '#typesetting/text/line-ends';
import { costOf, tolerancesFor, type Alignment, type Ending } from '#typesetting/text/line-cost';
import type { TextSetting } from '#typesetting/text/setting';
import { widthOf } from '#typesetting/fonts/metrics';
import { textStyle } from '#typesetting/text/style';
import { tokensOf, type Token } from '#typesetting/text/tokens';

const prose =
  'Projekt Kraje pro bezpečný internet se uskutečňuje každoročně od roku 2013 pod záštitou Asociace krajů České republiky. Jeho hlavním cílem je zvýšit informovanost o rizicích internetu a o možnostech prevence a pomoci v této oblasti, zejména mezi dětmi, rodiči, pedagogy a pracovníky veřejné správy. Spolupracující kraj poskytne koordinátorovi na realizaci a koordinaci projektu příspěvek ve výši 60 000 Kč za každý kalendářní rok trvání této smlouvy.';
const setting: TextSetting = { fonts, terms: [], divides: true };
const tokens = (text: string): readonly Token[] => tokensOf(fonts, t(text), textStyle);
const set = (text: string, measure: number, alignment: Alignment = 'justify') => breakLines(setting, tokens(text), measure, alignment);
const space = widthOf(fonts, ' ', textStyle);

describe('justified text', () => {
  test('keeps its word spaces between 80 and 133 per cent in nine lines of ten, and never far from it', () => {
    const scales = Array.from({ length: 30 }, (_, index) => 425 + index).flatMap((measure) =>
      set(prose, measure)
        .slice(0, -1)
        .map(({ scale, wordSpace }) => (space * scale + wordSpace) / space),
    );
    expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.8 - 1e-9);
    expect(Math.max(...scales)).toBeLessThan(2);
    expect(scales.filter((scale) => scale <= 4 / 3 + 1e-9).length / scales.length).toBeGreaterThan(0.9);
  });

  test('fills every line but the last to the measure, and what hangs out goes beyond it', () => {
    const lines = set(prose, 439).slice(0, -1);
    expect(lines.map(({ width }) => width.toFixed(6))).toEqual(lines.map((line) => (439 + hangOf(line)).toFixed(6)));
  });

  test('never sets more than two hyphens in a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 480 }), (measure) => {
        expect(longestRun(set(prose, measure))).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('never leaves half a word alone in the last line when another way exists', () => {
    const last = set(prose, 439).at(-1);
    expect(last?.from.offset === 0 || (last?.width ?? 0) > 40).toBe(true);
  });
});

test('no line is wider than the measure and what hangs out of it, however narrow it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 24, max: 480 }), fc.constantFrom<Alignment>('justify', 'left', 'center'), (measure, alignment) => {
      const text = `${prose} ${'W'.repeat(40)} https://www.kpbi.cz/e-learning/lekce`;
      for (const line of set(text, measure, alignment)) expect(line.width).toBeLessThanOrEqual(measure + (alignment === 'justify' ? hangOf(line, text) : 0) + 1e-6);
    }),
  );
});

test('lines follow each other without loss', () => {
  fc.assert(
    fc.property(fc.integer({ min: 24, max: 480 }), (measure) => {
      const lines = set(prose, measure);
      const ends = lines.map(({ to }) => to);
      expect(lines.map(({ from }) => from)).toEqual([{ token: 0, offset: 0 }, ...ends.slice(0, -1)]);
    }),
  );
});

test('a non-breaking space never ends a line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 480 }), (measure) => {
      const all = tokens(prose);
      const ends = set(prose, measure).map(({ to }) => all[to.token]?.text.slice(0, to.offset) ?? '');
      expect(ends.filter((end) => end.endsWith('\u00a0'))).toEqual([]);
    }),
  );
});

test('no line ends with a hyphen of the text itself', () => {
  const compound = 'Brno-Řečkovice RK-27-2020-04 '.repeat(12).trim();
  const all = tokens(compound);
  const ends = [40, 55, 70, 90, 200].flatMap((measure) => set(compound, measure, 'left').map(({ to }) => all[to.token]?.text.slice(0, to.offset) ?? ''));
  expect(ends.filter((end) => end.endsWith('-'))).toEqual([]);
});

test('an address wider than the line breaks after a stroke or before a stop or an at sign', () => {
  expect(linesOf('https://www.kpbi.cz/e-learning/lekce/pedagogove/2024', 118)).toEqual(['https://www.kpbi.cz/', 'e-learning/lekce/', 'pedagogove/2024']);
  expect(linesOf('eva.mala@olomouckykraj.example', 110)).toEqual(['eva.mala', '@olomouckykraj', '.example']);
});

test('no line ends with a stop that ends no sentence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 200 }), (measure) => {
      const lines = linesOf('píše se jaroslava.vondrackova@olomoucky.kraj.example nebo www.kpbi.example/lekce.html', measure);
      expect(lines.slice(0, -1).filter((line) => line.endsWith('.'))).toEqual([]);
    }),
  );
});

test('a number too wide for its cell breaks at its spaces, and inside its figures only where these fit no line', () => {
  expect(linesOf('+420\u00a0585\u00a0508\u00a0111', 60)).toEqual(['+420\u00a0585\u00a0', '508\u00a0111']);
  expect(linesOf('60\u00a0000,00\u00a0Kč', 40)).toEqual(['60\u00a0', '000,00\u00a0', 'Kč']);
  expect(linesOf('20001453992000145399', 40).join('')).toBe('20001453992000145399');
});

test('what names a gap is not divided while it fits', () => {
  const gap = tokensOf(fonts, [{ text: 'Smlouva se uzavírá a její číslo zní ' }, { text: '………\u00a0[doplňte: nejneobhospodařovávatelnější číslo]', gap: true }], textStyle);
  for (let measure = 180; measure < 300; measure += 7) expect(breakLines(setting, gap, measure, 'justify').map(({ hyphen, to }) => hyphen && gap[to.token]?.ink.whole === true)).not.toContain(true);
});

test('runs without a space between them break where they must, each narrower than the line', () => {
  const runs = Array.from({ length: 60 }, (_, index) => ({ text: 'W', strong: index % 2 === 0 }));
  const joined = tokensOf(fonts, runs, textStyle);
  expect(joined).toHaveLength(60);
  for (const { width } of breakLines(setting, joined, 100, 'justify')) expect(width).toBeLessThanOrEqual(100 + 1e-6);
});

test('a line that would need spaces over 170 per cent is left short, its spaces as they are', () => {
  const lines = set(`${prose} Nejdelší slovo je ${'W'.repeat(38)} a po něm už jen ${'W'.repeat(34)} a konec celé této dlouhé věty o slovech.`, 439);
  const scales = lines.map(({ scale, wordSpace }) => (space * scale + wordSpace) / space);
  expect(Math.max(...scales)).toBeLessThanOrEqual(1.7 + 1e-9);
  expect(lines.slice(0, -1).filter(({ width, scale, wordSpace }) => width < 400 && scale === 1 && wordSpace === 0).length).toBeGreaterThan(0);
});

test('the last line holds more than one short word where that costs little', () => {
  const text = 'Předchozí projednání: Výbor pro řízení kybernetické bezpečnosti, jednání dne 9.\u00a010. 2023.';
  expect(breakLines(setting, tokensOf(fonts, [{ text }], textStyle), 439, 'justify').at(-1)?.width).toBeGreaterThan(50);
});

test('a division that leaves two letters on the line costs more than one that leaves three', () => {
  const [token] = tokens('„zákonem“');
  const places = token === undefined ? [] : innerPlaces(setting, token, { before: 'podle', after: '', tooWide: false, measure: 439 });
  expect(places.map(({ offset, kind }) => [offset, kind])).toEqual([[3, 'stub'], [5, 'hyphen']]);
  const [tolerance] = tolerancesFor('justify', 5);
  const cost = (ending: Ending) => tolerance && costOf({ width: 435, spaces: 10, space, measure: 439, ending, alignment: 'justify', tolerance }, 0);
  expect(cost('stub')).toBeGreaterThan(cost('hyphen') ?? Infinity);
});

test('a text set without dividing its words has no hyphen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 480 }), (measure) => {
      expect(breakLines({ ...setting, divides: false }, tokens(prose), measure, 'justify').filter(({ hyphen }) => hyphen)).toEqual([]);
    }),
  );
});

test('a quotation mark that begins a line hangs out of it, and all others begin where it does not', () => {
  const [quoted] = set('„Projekt“ je program.', 439);
  const [plain] = set('Projekt je program.', 439);
  expect([quoted?.outdent, plain?.outdent]).toEqual([hangBefore('„', textStyle), 0]);
  expect(set('„Projekt“ je program.', 439, 'left').map(({ outdent }) => outdent)).toEqual([0]);
});

test('a title is balanced over its lines', () => {
  const [first, second] = set('Smlouva o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet', 300, 'center');
  expect(Math.abs((first?.width ?? 0) - (second?.width ?? 0))).toBeLessThan(60);
});

test('a text of 10 000 characters without a space is set', () => {
  expect(set('x'.repeat(10_000), 439).length).toBeGreaterThan(100);
});

test('nothing has no lines', () => {
  expect(set('', 439)).toEqual([]);
});

function linesOf(text: string, measure: number, alignment: Alignment = 'left'): readonly string[] {
  const all = tokens(text);
  const from = (place: { readonly token: number; readonly offset: number }): number => all.slice(0, place.token).reduce((sum, token) => sum + token.text.length, place.offset);
  const whole = all.map((token) => token.text).join('');
  return breakLines(setting, all, measure, alignment).map((line) => whole.slice(from(line.from), from(line.to)));
}

/** What hangs out at both ends of a line. */
function hangOf({ from, to, hyphen }: Line, text = prose): number {
  const all = tokens(text);
  const before = (place: Place): string => all.slice(0, place.token).map((token) => token.text).join('') + (all[place.token]?.text.slice(0, place.offset) ?? '');
  const whole = all.map((token) => token.text).join('');
  return hangAfter(hyphen ? '-' : before(to).trimEnd().slice(-1), textStyle) + hangBefore(whole.charAt(before(from).length), textStyle);
}

function longestRun(lines: readonly Line[]): number {
  let run = 0;
  return Math.max(...lines.map(({ hyphen }) => (run = hyphen ? run + 1 : 0)));
}
