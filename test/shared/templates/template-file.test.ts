import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTemplateFile, templateFileName, templateFileOf } from '#shared/templates/template-file';
import { aTemplate } from './sample-template';

const file = templateFileOf(aTemplate);

test('a template comes back from its file as it was', () => {
  expect(readTemplateFile(file)).toEqual({ ok: true, value: aTemplate });
});

test('a file an editor wrote a byte order mark into is read', () => {
  expect(readTemplateFile(`\ufeff${file}`)).toEqual({ ok: true, value: aTemplate });
});

test('the file is named by the template and its version, as every system takes it', () => {
  expect(templateFileName({ version: 3 }, 'Příloha č. 1: popis')).toBe('Příloha č. 1 popis – verze 3.kpbi-sablona.json');
});

test.each([
  ['no JSON', 'Vážení,', { code: 'template-not-json' }],
  ['cut short', file.slice(0, -20), { code: 'template-not-json' }],
  ['empty', '', { code: 'template-not-json' }],
  ['of another program', JSON.stringify({ name: 'agreement', fields: [] }), { code: 'template-of-other-program' }],
  ['of a newer version, whatever it holds', JSON.stringify({ format: 'kpbi-sablona', version: 2, pages: [] }), { code: 'template-newer', version: 2 }],
  ['without a template', JSON.stringify({ format: 'kpbi-sablona', version: 1 }), { code: 'template-damaged', path: 'template' }],
  ['with a part of no known kind', file.replace('"kind": "title"', '"kind": "picture"'), { code: 'template-damaged', path: 'template.parts.0.kind' }],
  ['with a text beyond all measure', file.replace('uzavírají tuto smlouvu:', 'ž'.repeat(200_001)), { code: 'template-damaged', path: 'template.parts.1.children.1.variants.0.text.0.text' }],
] as const)('a file that is %s is refused with its reason', (_name, text, error) => {
  expect(readTemplateFile(text)).toEqual({ ok: false, error });
});

test('no text whatever makes reading fail but by a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readTemplateFile(text)).toMatchObject({ ok: false });
    }),
  );
});
