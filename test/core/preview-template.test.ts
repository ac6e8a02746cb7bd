import { describe, expect, test } from 'vitest';
import { partField } from '#shared/documents/lead-to-parts';
import { newestTemplate } from '#shared/templates/newest';
import { setPhrase } from '#shared/templates/edit/contents';
import { templateIds } from '#shared/templates/template-id';
import { phrase } from '#shared/templates/write';
import { createTestClient } from '#test/support/application';
import { valueOf } from '#test/support/value-of';

describe('the preview of a template', () => {
  test.each(templateIds)('makes pages of %s without a gap', async (id) => {
    const shown = valueOf(await createTestClient().documents.previewTemplate({ template: newestTemplate(id, []), content: null }));
    expect([shown.pages > 0, shown.missing]).toEqual([true, []]);
  });

  test('shows the wording that was given, and keeps nothing of it', async () => {
    const client = createTestClient();
    const edited = setPhrase(newestTemplate('agreement', []), { part: 'title' }, phrase`Zcela jiný název`);
    const template = edited.ok ? edited.value : newestTemplate('agreement', []);
    const before = valueOf(await client.documents.previewTemplate({ template: newestTemplate('agreement', []), content: null }));
    const after = valueOf(await client.documents.previewTemplate({ template, content: null }));
    expect([after.pdf === before.pdf, valueOf(await client.templates.list({}))]).toEqual([false, []]);
  });

  test('says where on its pages each part stands', async () => {
    const { anchors } = valueOf(await createTestClient().documents.previewTemplate({ template: newestTemplate('agreement', []), content: null }));
    const places = anchors.filter(({ field }) => field === partField('contribution.first-year'));
    expect([places.length > 0, places.every(({ page, width, height }) => page > 1 && width > 0 && height > 0)]).toEqual([true, true]);
  });
});
