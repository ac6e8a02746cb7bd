import { expect, test } from 'vitest';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { RenderedDocument } from '#shared/api/api';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { objectsOf } from '#test/typesetting/file-objects';
import { textOf } from '#test/typesetting/poppler';

const application = createTestApplication();

async function bundleOf(...kinds: readonly DocumentKind[]): Promise<RenderedDocument> {
  const { client } = application;
  const [known] = valueOf(await client.agreements.list({}));
  const { id, revision } = known ?? valueOf(await client.sample.load({}));
  if (known === undefined) valueOf(await client.agreements.update({ id, revision, content: anAgreement(), unparsed: {} }));
  return valueOf(await client.documents.bundle({ id, kinds: [...kinds] }));
}

const bytesOf = ({ pdf }: RenderedDocument): Uint8Array => new Uint8Array(Buffer.from(pdf, 'base64'));

/** The text of each page, in words one space apart. */
const pagesOf = (bundle: RenderedDocument): readonly string[] => textOf(bytesOf(bundle)).split('\f').map((page) => page.replaceAll(/\s+/gu, ' '));

/** A document on the cover, with its pages. */
const listed = (cover: string, name: string): readonly [first: number, last: number] => {
  const found = new RegExp(`${name} strana (\\d+)(?:–(\\d+))?`, 'u').exec(cover);
  return [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
};

test('the cover says on which pages each document stands', async () => {
  const bundle = await bundleOf('memorandum', 'agreement', 'annex-3', 'control-sheet');
  const pages = pagesOf(bundle);
  const ranges = ['Důvodová zpráva', 'Smlouva', 'Příloha č. 3', 'Kontrolní list'].map((name) => listed(pages[0] ?? '', name));
  const begins = ['Důvodová zpráva', 'Smlouva o spolupráci', 'Příloha č. 3', 'Kontrolní list'];
  expect(ranges.map(([first], index) => pages[first - 1]?.includes(begins[index] ?? '?'))).toEqual([true, true, true, true]);
  expect(ranges.map(([first]) => first)).toEqual([2, ...ranges.slice(0, -1).map(([, last]) => last + 1)]);
  expect(ranges.at(-1)?.[1]).toBe(bundle.pages);
});

test('pages are numbered through', async () => {
  const bundle = await bundleOf('agreement', 'annex-1');
  expect(pagesOf(bundle).slice(0, bundle.pages).map((page, index) => page.includes(`strana ${index + 1} z ${bundle.pages}`))).toEqual(Array.from({ length: bundle.pages }, () => true));
});

test('the memorandum names the pages its annex has in the bundle', async () => {
  const pages = pagesOf(await bundleOf('memorandum', 'resolution', 'agreement-with-annexes'));
  const [first, last] = listed(pages[0] ?? '', 'Smlouva včetně příloh');
  expect(pages.slice(1, first - 1).join(' ')).toMatch(new RegExp(`${first} ?[–-] ?${last}`, 'u'));
});

test('nothing in a bundle is there to be signed', async () => {
  const { catalog } = objectsOf(bytesOf(await bundleOf('agreement')));
  expect(catalog['/AcroForm']).toBeUndefined();
});

test('a document is bundled once', async () => {
  const { client } = application;
  const { id } = valueOf(await client.agreements.create({ regionId: null }));
  expect(await client.documents.bundle({ id, kinds: ['agreement', 'agreement'] })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('of a finished agreement the bundle holds what finishing fixed, whatever becomes of the parties', async () => {
  const { client } = createTestApplication();
  const { id, revision } = valueOf(await client.sample.load({}));
  valueOf(await client.agreements.update({ id, revision, content: anAgreement({ coordinatorList: 'participating' }), unparsed: {} }));
  valueOf(await client.agreements.finish({ id }));
  const zlin = valueOf(await client.parties.list({})).find((party) => party.id === 'CZ072');
  if (zlin === undefined) throw new Error('no such region');
  const details = { ...zlin.content.details, coordinatorName: 'Ing. Nová Koordinátorka' };
  valueOf(await client.parties.update({ id: zlin.id, revision: zlin.revision, content: { ...zlin.content, details }, unparsed: {} }));
  const bundle = valueOf(await client.documents.bundle({ id, kinds: ['annex-2'] }));
  expect(pagesOf(bundle).join(' ')).not.toContain('Nová Koordinátorka');
});
