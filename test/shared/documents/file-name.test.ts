import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '#shared/documents/document-kind';
import { fileNameOf, portableFileName } from '#shared/documents/file-name';
import type { AgreementCase } from '#shared/documents/case';
import { seededParties } from '#shared/domain/seeded-parties';
import { aCase, aSide, anAgreement } from '#test/support/agreement-builder';

function named(nominative: string): AgreementCase {
  const parties = seededParties.map((party) => ({ ...party, content: { ...party.content, name: { ...party.content.name, nominative } } }));
  return aCase(anAgreement(), { parties });
}

describe('file names', () => {
  it('say what the document is', () => {
    expect(documentKinds.map((kind) => fileNameOf(aCase(), kind))).toEqual([
      'Smlouva KPBI – Olomoucký kraj.pdf',
      'Smlouva KPBI – Olomoucký kraj – příloha č. 1.pdf',
      'Smlouva KPBI – Olomoucký kraj – příloha č. 2.pdf',
      'Smlouva KPBI – Olomoucký kraj – příloha č. 3.pdf',
      'Smlouva KPBI – Olomoucký kraj – včetně příloh.pdf',
      'Dodatek č. … KPBI – Olomoucký kraj.pdf',
      'Úplné znění KPBI – Olomoucký kraj.pdf',
      'Výpověď KPBI – Olomoucký kraj.pdf',
      'Důvodová zpráva KPBI – Olomoucký kraj.pdf',
      'Návrh usnesení KPBI – Olomoucký kraj.pdf',
      'Průvodní dopis KPBI – Olomoucký kraj.pdf',
      'Výzva k úhradě KPBI – Olomoucký kraj.pdf',
      'Kontrolní list KPBI – Olomoucký kraj.pdf',
      'Protokol o předání KPBI – Olomoucký kraj.pdf',
      'Plná moc KPBI – Olomoucký kraj.pdf',
    ]);
  });

  it('do without a region that is not chosen yet', () => {
    expect(fileNameOf(aCase(anAgreement({ region: aSide({ partyId: null }) })), 'annex-1')).toBe('Smlouva KPBI – příloha č. 1.pdf');
  });

  it('are taken by Windows whatever the name of the region', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 255 }), fc.constantFrom(...documentKinds), (name, kind) => {
        const file = fileNameOf(named(name), kind);
        return !/[<>:"/\\|?*\p{Cc}\u00a0]|[. ]\.pdf$/u.test(file) && file.length < 220 && file.endsWith('.pdf');
      }),
    );
  });
});

describe('names of files from outside', () => {
  it.each([
    ['Usnesení 12/3.pdf', 'Usnesení 12 3.pdf'],
    ['sken 9:30.PNG', 'sken 9 30.PNG'],
    ['..\\..\\sken.pdf', 'sken.pdf'],
    ['sken. .jpg', 'sken.jpg'],
    ['con.pdf', '_con.pdf'],
    ['LPT1.plán.pdf', '_LPT1.plán.pdf'],
    ['?.pdf', 'listina.pdf'],
    [`${'ř'.repeat(250)}.jpeg`, `${'ř'.repeat(120)}.jpeg`],
    ['Smlouva (podepsáno).pdf', 'Smlouva (podepsáno).pdf'],
  ])('%j is saved as %j', (name, saved) => {
    expect(portableFileName(name)).toBe(saved);
  });

  it('keep their extension and become names that Windows takes, whatever they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 251 }), fc.constantFrom('.pdf', '.JPEG'), (stem, extension) => {
        const file = portableFileName(`${stem}${extension}`);
        return file.endsWith(extension) && file.length > extension.length && !/[<>:"/\\|?*\p{Cc}]|^[. ]|[. ]\.[a-z]+$/iu.test(file) && Array.from(file).length <= 126;
      }),
    );
  });
});
