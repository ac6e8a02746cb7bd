import { describe, expect, it } from 'vitest';
import { textsOf } from '#shared/documents/block';
import { composeDocument } from '#shared/documents/compose';
import { obstaclesOf } from '#shared/documents/obstacles';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { linesOf, textOfDocument } from '#test/support/document-text';

const logo = { id: 'logo', title: 'Logo Projektu', text: 'Logo se užívá v barvě.' };
const rules = { id: 'rules', title: null, text: null };
const document = composeDocument(aCase(anAgreement({ freeAnnexes: [logo, rules] })), 'agreement-with-annexes');

describe('annexes an office adds', () => {
  it('stand behind the three every agreement has, with their numbers and the agreement they belong to', () => {
    expect(document.parts).toHaveLength(6);
    expect(document.parts[4]?.blocks.flatMap(linesOf).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Příloha č. 4 – Logo Projektu',
      'ke Smlouvě o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)',
      'číslo smlouvy Kraje Vysočina: KPBI/12/2024',
      'číslo smlouvy Olomouckého kraje: 2024/00123/KH',
      'Logo se užívá v barvě.',
    ]);
  });

  it('are listed with the others', () => {
    expect(textOfDocument(document)).toContain('c) příloha č. 3 – Platební kalendář;\nd) příloha č. 4 – Logo Projektu;\ne) příloha č. 5 – ……… [doplňte: název přílohy č. 5].\n');
  });

  it('may hold headings, paragraphs and numbered points, each of which leads to the text they come from', () => {
    const text = 'Užití loga\n\nLogo se užívá v barvě.\n\n1. na webu;\n2. v tisku.';
    const blocks = composeDocument(aCase(anAgreement({ freeAnnexes: [{ ...logo, text }] })), 'agreement-with-annexes').parts[4]?.blocks.slice(1) ?? [];
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list']);
    expect(new Set(blocks.flatMap(textsOf).flat().map(({ field }) => field))).toEqual(new Set(['freeAnnexes.0.text']));
  });

  it('lack what is not written in them', () => {
    expect(obstaclesOf(aCase(anAgreement({ freeAnnexes: [logo, rules] })), {})).toEqual([
      { field: 'freeAnnexes.1.title', label: 'název přílohy č.\u00a05' },
      { field: 'freeAnnexes.1.text', label: 'text přílohy č.\u00a05' },
    ]);
  });
});
