import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registerFileNames } from '#shared/domain/register/file-names';

test('names lose marks, spaces and capitals, and none stands twice', () => {
  expect(registerFileNames(['Smlouva KPBI – Olomoucký kraj.pdf', 'Příloha č. 1.PDF', 'priloha-c-1.pdf', 'Příloha č. 1.docx', '–.pdf', 'bez přípony'])).toEqual(['smlouva-kpbi-olomoucky-kraj.pdf', 'priloha-c-1.pdf', 'priloha-c-1-2.pdf', 'priloha-c-1.docx', 'soubor.pdf', 'bez-pripony']);
});

test('whatever the names are, each goes once, in letters and figures alone', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 200 }), { maxLength: 20 }), (names) => {
      const made = registerFileNames(names);
      expect([made.length, new Set(made).size, made.filter((name) => !/^[a-z0-9-]{1,90}(?:\.[a-z0-9]*)?$/u.test(name))]).toEqual([names.length, names.length, []]);
    }),
  );
});
