import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { inFolder, pdfsig } from '#test/signing/independent';
import { keyOf } from '#test/signing/keys';
import { signed } from '#test/signing/signed';
import { fonts } from '#test/typesetting/fonts';
import { checkOf, textOf } from '#test/typesetting/poppler';
import { sample } from '#test/typesetting/sample';
import { typeset } from '#typesetting/typeset';

const made = typeset(sample, fonts, '2023-10-01T08:30:00.000Z');
if (!made.ok) throw new Error('The sample cannot be set.');
const { pdf } = made.value;
const first = signed({ pdf, key: await keyOf({ algorithm: 'RSA' }) });
const second = signed({ pdf: first, signatory: 'region', key: await keyOf({ commonName: 'Božena Žďárská', algorithm: 'P-384' }), reason: null });

const said = (bytes: Uint8Array, program: string, ...options: readonly string[]): string => inFolder({ 'a.pdf': bytes }, (folder) => execFileSync(program, [...options, 'a.pdf'], { cwd: folder, encoding: 'utf8' }));
const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());

describe('an agreement signed by both parties', () => {
  test('has two valid signatures in a sound file', () => {
    expect([pdfsig(second).map((each) => [each['Signature Field Name'], each['Signature Validation']]), checkOf(second).includes('No syntax or stream encoding errors found')]).toEqual([
      [
        ['coordinator', 'Signature is Valid.'],
        ['region', 'Signature is Valid.'],
      ],
      true,
    ]);
  });

  test('is structured and described as it was', () => {
    const structure = (bytes: Uint8Array) => said(bytes, 'pdfinfo', '-struct');
    const metadata = (bytes: Uint8Array) => said(bytes, 'pdfinfo', '-meta');
    expect([structure(second), metadata(second)]).toEqual([structure(pdf), metadata(pdf)]);
    expect(structure(pdf)).toContain('Form');
  });

  test('has the fonts it had, each once', () => {
    const names = (bytes: Uint8Array) => said(bytes, 'pdffonts').split('\n').slice(2);
    expect(names(second)).toEqual(names(pdf));
  });

  test('keeps every line of its text, and the names of those who signed stand above the rule', () => {
    const [before, after] = [pdf, second].map((each) => lines(textOf(each, '-raw')));
    expect(before?.filter((line) => !after?.includes(line))).toEqual([]);
    expect(after?.filter((line) => !before?.includes(line)).join(' ')).toMatch(/Ing\. Jiří Ťuhýk.*SELČ.*Důvod: .*Božena Žďárská.*SELČ/u);
  });
});
