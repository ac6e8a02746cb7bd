import { expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import { firstShipped } from '#shared/templates/deviation';
import { newestWording } from '#shared/templates/newest';
import { shippedTemplates } from '#shared/templates/shipped/shipped-templates';
import type { Template, TemplateRef } from '#shared/templates/template';
import { templateFileOf } from '#shared/templates/template-file';
import { paragraph, phrase, refer, variable } from '#shared/templates/write';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

const annex = shippedTemplates.find(({ id }) => id === 'annex-3');
const agreement = shippedTemplates.find(({ id }) => id === 'agreement');
if (annex === undefined || agreement === undefined) throw new Error('the product ships them');

/** Annex 3 with one paragraph more. */
const partsWith = (words: Parameters<typeof paragraph>[1]): Template['parts'] => [...annex.parts, paragraph('office.note', words)];

const save = (client: AppClient, { origin, version }: TemplateRef, parts = partsWith('Poznámka úřadu.')) => client.templates.save({ id: 'annex-3', based: { origin, version }, parts, note: 'Doplněna poznámka.' });

const imported = (client: AppClient, file: string | Uint8Array) => client.templates.importFile({ fileName: 'vzor.json', content: Buffer.from(file).toString('base64') });

test('a saved template is a version of the office, with who saved it and when', async () => {
  const client = createTestClient();
  const saved = valueOf(await save(client, firstShipped));
  expect([saved, valueOf(await client.templates.list({}))]).toEqual([
    { id: 'annex-3', origin: 'office', version: 1, note: 'Doplněna poznámka.', saved: { at: '2024-01-15T12:00:00.000Z', by: 'novakova' }, parts: partsWith('Poznámka úřadu.') },
    [saved],
  ]);
});

test('each saving is the next version, and the earlier ones stay', async () => {
  const client = createTestClient();
  const first = valueOf(await save(client, firstShipped));
  const second = valueOf(await save(client, first, partsWith('Jiná poznámka.')));
  expect([second.version, valueOf(await client.templates.list({}))]).toEqual([2, [first, second]]);
});

test('of two who save from the same version the second is told, and nothing is lost', async () => {
  const client = createTestClient();
  const first = valueOf(await save(client, firstShipped));
  const refused = await save(client, firstShipped, partsWith('Jiná poznámka.'));
  expect([refused, valueOf(await client.templates.list({}))]).toEqual([{ ok: false, error: { code: 'changed-meanwhile', revision: 1 } }, [first]]);
});

test('a template that refers to what does not exist is not saved, and the place is told', async () => {
  const client = createTestClient();
  const refused = await save(client, firstShipped, partsWith(phrase`Podle ${refer('gone')} ${variable('gone')}.`));
  const place = { part: 'office.note', variant: 0 };
  expect([refused, valueOf(await client.templates.list({}))]).toEqual([
    { ok: false, error: { code: 'template-faulty', template: 'annex-3', faults: [{ code: 'missing-part', ...place, by: 'reference', to: 'gone' }, { code: 'unknown-variable', ...place, variable: 'gone' }] } },
    [],
  ]);
});

test('an agreement without what another document refers to is not saved, and the place in that document is told', async () => {
  const client = createTestClient();
  await save(client, firstShipped, partsWith(phrase`Podle ${refer('closing.counterparts')}.`));
  const parts = agreement.parts.map((part) => (part.kind === 'article' ? { ...part, children: part.children.filter(({ id }) => id !== 'closing.counterparts') } : part));
  expect(await client.templates.save({ id: 'agreement', based: firstShipped, parts, note: null })).toEqual({
    ok: false,
    error: { code: 'template-faulty', template: 'annex-3', faults: [{ code: 'missing-part', part: 'office.note', variant: 0, by: 'reference', to: 'closing.counterparts' }] },
  });
});

test('new agreements are made from the newest version, those begun before keep theirs', async () => {
  const client = createTestClient();
  const shippedNow = newestWording([]).templates;
  const before = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
  await save(client, firstShipped);
  const after = valueOf(await client.agreements.create({ regionId: 'CZ071' }));
  expect([valueOf(await client.agreements.get({ id: before.id })).content.wording.templates, after.content.wording.templates]).toEqual([shippedNow, { ...shippedNow, 'annex-3': { origin: 'office', version: 1 } }]);
});

test('an agreement is not made from a version nobody has', async () => {
  const client = createTestClient();
  const { id, revision, content, unparsed } = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
  const wording = { templates: { 'annex-3': { origin: 'office', version: 7 } }, deviations: [] } as const;
  expect(await client.agreements.update({ id, revision, content: { ...content, wording }, unparsed })).toEqual({ ok: false, error: { code: 'not-found', what: 'template', id: 'annex-3 office 7' } });
});

test('a template from a file becomes the newest version of the office', async () => {
  const client = createTestClient();
  await save(client, firstShipped);
  const given: Template = { ...annex, parts: partsWith('Od sousedů.'), origin: 'office', version: 9, note: 'Od sousedů', saved: { at: '2020-01-01T00:00:00.000Z', by: 'jiny' } };
  expect(valueOf(await imported(client, templateFileOf(given)))).toEqual({ ...given, version: 2, saved: { at: '2024-01-15T12:00:00.000Z', by: 'novakova' } });
});

test.each([
  ['no JSON', 'Vážení,', { code: 'template-not-json' }],
  ['not in UTF-8', Uint8Array.of(0x22, 0x9a, 0x22), { code: 'template-not-json' }],
  ['empty', '', { code: 'file-empty' }],
  ['of another program', '{"format":"docassemble"}', { code: 'template-of-other-program' }],
  ['of a newer version', '{"format":"kpbi-sablona","version":2}', { code: 'template-newer', version: 2 }],
  ['damaged', templateFileOf({ ...annex, parts: [] }).replace('"parts": []', '"parts": [{}]'), { code: 'template-damaged', path: 'template.parts.0.kind' }],
  ['with a variable that is not there any more', templateFileOf({ ...annex, parts: partsWith(phrase`${variable('gone')}`) }), { code: 'template-faulty', template: 'annex-3' }],
] as const)('a file that is %s is not taken, and nothing changes', async (_name, file, error) => {
  const client = createTestClient();
  expect([await imported(client, file), valueOf(await client.templates.list({}))]).toMatchObject([{ ok: false, error }, []]);
});

test('a clause of 200 000 characters is refused with its length', async () => {
  const client = createTestClient();
  expect(await save(client, firstShipped, partsWith('ž'.repeat(200_000)))).toEqual({
    ok: false,
    error: { code: 'template-faulty', template: 'annex-3', faults: [{ code: 'wording-too-long', part: 'office.note', variant: 0, length: 200_000, limit: 20_000 }] },
  });
});
