import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { Agreement } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { completedPapers } from '#shared/domain/founding-papers';
import { nothingUnparsed } from '#shared/domain/unparsed';
import { createTestApplication } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

async function completeCase(client: AppClient): Promise<Agreement> {
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: completedFoundingContent(), unparsed: nothingUnparsed }));
  return valueOf(await client.papers.update({ id, revision: 0, content: completedPapers(), unparsed: nothingUnparsed }));
}

const textOf = (pdf: string): string => execFileSync('pdftotext', ['-', '-'], { input: Buffer.from(pdf, 'base64'), encoding: 'utf8' }).replace(/[\s\u00a0]+/gu, ' ');

test('the memorandum and the resolution say on which pages behind them the agreement stands', async () => {
  const { client } = createTestApplication();
  const { id } = await completeCase(client);
  const memorandum = valueOf(await client.documents.render({ id, kind: 'memorandum' }));
  const resolution = valueOf(await client.documents.render({ id, kind: 'resolution' }));
  const { pages } = valueOf(await client.documents.render({ id, kind: 'agreement-with-annexes' }));
  const before = memorandum.pages + resolution.pages;
  expect([memorandum, resolution].map(({ pdf }) => /\(strana [^)]*\)/u.exec(textOf(pdf))?.[0])).toEqual(Array.from({ length: 2 }, () => `(strana ${before + 1}–${before + pages})`));
});

test('a preview of a stored agreement shows its papers, of content alone shows gaps', async () => {
  const { client } = createTestApplication();
  const { id, content } = await completeCase(client);
  const missing = async (from: typeof id | null) => valueOf(await client.documents.preview({ id: from, content, kind: 'handover-protocol' })).missing.length;
  expect([await missing(id), await missing(null)]).toEqual([0, 5]);
});

test('the same person in two roles of preliminary control is refused at the field', async () => {
  const { client } = createTestApplication();
  const { id, papers } = await completeCase(client);
  const controlSheet = { ...papers.content.controlSheet, chiefAccountant: papers.content.controlSheet.principal };
  expect(await client.papers.update({ id, revision: papers.revision, content: { ...papers.content, controlSheet }, unparsed: nothingUnparsed })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: ['content', 'controlSheet', 'chiefAccountant'], code: 'roles-merged' }] },
  });
});

test('what was typed for a paper and refused hinders that paper', async () => {
  const { client } = createTestApplication();
  const { id, papers } = await completeCase(client);
  valueOf(await client.papers.update({ id, revision: papers.revision, content: papers.content, unparsed: { 'controlSheet.chiefAccountant': 'Vít Žďárský' } }));
  const { missing } = valueOf(await client.documents.render({ id, kind: 'control-sheet' }));
  expect(missing).toEqual([{ field: 'papers.controlSheet.chiefAccountant', label: 'jméno hlavního účetního' }]);
});

test('papers are written after the agreement is finished too', async () => {
  const { client } = createTestApplication();
  const { id } = await completeCase(client);
  const { papers } = valueOf(await client.agreements.finish({ id }));
  valueOf(await client.papers.update({ id, revision: papers.revision, content: { ...papers.content, handover: { ...papers.content.handover, place: 'Olomouc' } }, unparsed: nothingUnparsed }));
  expect(textOf(valueOf(await client.documents.render({ id, kind: 'handover-protocol' })).pdf)).toContain('místo předání: Olomouc');
});

test('a preview of a paper shows what is not stored yet, of a finished agreement too, and stores nothing', async () => {
  const { client } = createTestApplication();
  const { id } = await completeCase(client);
  const { papers } = valueOf(await client.agreements.finish({ id }));
  const content = { ...papers.content, handover: { ...papers.content.handover, place: 'Olomouc', takenOverBy: null } };
  const shown = valueOf(await client.documents.previewPaper({ id, kind: 'handover-protocol', content, unparsed: { 'handover.handedOverBy': 'x\ty' } }));
  const { revision } = valueOf(await client.agreements.get({ id })).papers;
  expect([textOf(shown.pdf).includes('místo předání: Olomouc'), shown.missing.map(({ field }) => field), revision]).toEqual([true, ['papers.handover.takenOverBy', 'papers.handover.handedOverBy'], papers.revision]);
});
