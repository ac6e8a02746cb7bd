import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { redactDocument } from '#shared/documents/redaction/redact-document';
import { redactionChoices } from '#shared/documents/redaction/redaction-choices';
import type { RedactionChoice } from '#shared/domain/register/redaction';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { content } from '#test/typesetting/content';
import { pagesOf, textMarks } from '#test/typesetting/laid-out';
import { made } from '#test/typesetting/made';
import { fonts } from '#test/typesetting/fonts';
import { checkOf, onFile, textOf } from '#test/typesetting/poppler';
import { objectsOf } from '#test/typesetting/file-objects';
import { changeLines } from '#typesetting/pages/change-lines';

const agreement = aCase(anAgreement({ coordinatorList: 'participating' }));
const composed = composeDocument(agreement, 'agreement-with-annexes');
const choices = redactionChoices(agreement, composed);
const redactedPdf = made(redactDocument(composed, choices.map(({ redaction }) => redaction)).document);
const wholePdf = made(composed);

/** Everything a file says, streams unpacked, as bytes and as the text of its dictionaries. */
const unpacked = (pdf: Uint8Array): string => onFile(pdf, (_, file) => execFileSync('qpdf', ['--qdf', '--object-streams=disable', '--stream-data=uncompress', file, '-'], { encoding: 'latin1', maxBuffer: 1e9 }));
const structureOf = (pdf: Uint8Array): string => onFile(pdf, (_, file) => execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' }));
const spaced = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const streams = unpacked(redactedPdf);
const structure = spaced(structureOf(redactedPdf));

/** A text as strings of dictionaries and as metadata hold it. */
const written = (text: string): readonly string[] => {
  const utf16 = Buffer.from(text, 'utf16le').swap16();
  return [Buffer.from(text, 'utf8').toString('latin1'), utf16.toString('latin1'), utf16.toString('hex')];
};

const telling = choices.filter(({ redaction }) => redaction.kind !== 'signature');

describe('of what was taken out', () => {
  test.each(telling.map((choice): [string, RedactionChoice] => [choice.label, choice]))('nothing is left in text, structure or raw streams: %s', (_, { text }) => {
    expect([spaced(textOf(wholePdf)).includes(text), spaced(textOf(redactedPdf)).includes(text)]).toEqual([true, false]);
    expect(structure).not.toContain(text);
    expect(written(text).filter((form) => streams.includes(form))).toEqual([]);
  });

  test('nothing can be read in the order of the content either', () => {
    const raw = spaced(textOf(redactedPdf, '-raw'));
    expect(telling.filter(({ text }) => raw.includes(text))).toEqual([]);
  });

  test('no signature field names a person, for there is none', () => {
    expect([objectsOf(wholePdf).catalog['/AcroForm'] !== undefined, objectsOf(redactedPdf).catalog['/AcroForm']]).toEqual([true, undefined]);
  });
});

describe('the rest', () => {
  test('keeps its text layer', () => {
    const words = (pdf: Uint8Array) => spaced(textOf(pdf)).split(' ');
    const kept = new Set(words(redactedPdf));
    const gone = words(wholePdf).filter((word) => !kept.has(word) && !word.endsWith('-'));
    const secrets = choices.map(({ text }) => text).join(' ');
    expect(gone.filter((word) => !secrets.includes(word.replace(/[,.]$/u, '')))).toEqual([]);
  });

  test('keeps its tags, with the mark as a word of its text', () => {
    expect(structure).toContain('začerněno');
    expect(checkOf(redactedPdf)).toContain('No syntax or stream encoding errors');
  });
});

test('a bar covers the mark from its first letter to its last, above and below the line', () => {
  const bar = { text: 'začerněno', redacted: true } as const;
  const marks = pagesOf(content([{ kind: 'paragraph', text: [{ text: 'Tel. ' }, bar, { text: ', e-mail ' }, bar], align: 'left' }])).flatMap(textMarks);
  const words = marks.filter(({ stretch }) => stretch.style.colour === 'redacted');
  const bars = changeLines(marks, 'redacted', fonts);
  expect(bars.map(({ x, width }) => ({ x, width }))).toEqual(words.map(({ x, stretch: { width } }) => ({ x, width })));
  expect(bars.map(({ y, thickness }, index) => [y - thickness / 2 < (words[index]?.y ?? 0) - 8, y + thickness / 2 > (words[index]?.y ?? 0) + 2])).toEqual([[true, true], [true, true]]);
});
