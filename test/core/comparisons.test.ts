import { describe, expect, test } from 'vitest';
import { snapshotOf } from '#core/history/snapshot';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { historyEntrySchema } from '#shared/domain/history';
import { korunas } from '#shared/domain/money';
import type { Deviation } from '#shared/templates/deviation';
import { article, clause } from '#shared/templates/write';
import { anAgreement } from '#test/support/agreement-builder';
import { createTestApplication } from '#test/support/application';
import { valueOf } from '#test/support/value-of';
import { textOf } from '#test/typesetting/poppler';

type Opened = ReturnType<typeof createTestApplication> & { readonly agreement: Agreement };

/** The founding case without gaps, as a draft with this content. */
async function drafted(overrides: Partial<AgreementContent> = {}): Promise<Opened> {
  const application = createTestApplication();
  const { client } = application;
  const { id, revision } = valueOf(await client.sample.load({}));
  return { ...application, agreement: valueOf(await client.agreements.update({ id, revision, content: anAgreement(overrides), unparsed: {} })) };
}

const contribution = { ...anAgreement().contribution, annualAmount: korunas(75_000) };
const pdfOf = (base64: string): string => textOf(new Uint8Array(Buffer.from(base64, 'base64')));

describe('an agreement compared', () => {
  test('with its template shows what its deviations change', async () => {
    const { client, agreement } = await drafted({ wording: { templates: {}, deviations: [{ kind: 'dropped', template: 'agreement', part: 'contribution.due' }] } });
    const { changes, pdf, fileName } = valueOf(await client.comparisons.render({ id: agreement.id, against: { kind: 'template' } }));
    expect([changes.map(({ part, kind }) => [part, kind]), fileName]).toEqual([expect.arrayContaining([['contribution.due', 'dropped']]), 'Porovnání znění – Smlouva KPBI – Olomoucký kraj – včetně příloh.pdf']);
    expect(pdfOf(pdf)).toContain('Porovnání znění');
  });

  test('with its template shows an article of its own as a whole, and what was moved from where', async () => {
    const own: readonly Deviation[] = [
      { kind: 'added-article', template: 'agreement', after: 'purpose', article: article('own.1', 'Mlčenlivost', clause('own.2', 'Strany zachovávají mlčenlivost.')) },
      { kind: 'moved', template: 'agreement', part: 'contribution.due', article: 'closing', after: 'closing.law' },
    ];
    const { client, agreement } = await drafted({ wording: { templates: {}, deviations: own } });
    const { changes, renumbered } = valueOf(await client.comparisons.render({ id: agreement.id, against: { kind: 'template' } }));
    const told = changes.filter(({ kind }) => kind !== 'changed').map(({ part, kind, where, from }) => [part, kind, where, from]);
    expect([told, renumbered[0]]).toEqual([
      [
        ['own.1', 'added', 'čl. IV', null],
        ['contribution.due', 'moved', 'čl. XI odst. 2', 'čl. VI odst. 5'],
      ],
      { then: 'čl. IV', now: 'čl. V' },
    ]);
  });

  test('with its template where it has no deviations does not differ', async () => {
    const { client, agreement } = await drafted();
    const { changes, pdf } = valueOf(await client.comparisons.render({ id: agreement.id, against: { kind: 'template' } }));
    expect([changes, pdfOf(pdf).includes('Obě znění se shodují.')]).toEqual([[], true]);
  });

  test('with an edition shows the data that changed since', async () => {
    const { client, agreement } = await drafted();
    valueOf(await client.agreements.finish({ id: agreement.id }));
    const { revision, content } = valueOf(await client.agreements.reopen({ id: agreement.id }));
    valueOf(await client.agreements.update({ id: agreement.id, revision, content: { ...content, contribution }, unparsed: {} }));
    const { changes } = valueOf(await client.comparisons.render({ id: agreement.id, against: { kind: 'edition', edition: 1 } }));
    expect(changes.find(({ now }) => now?.includes('75\u00a0000\u00a0Kč'))).toMatchObject({ kind: 'changed', then: expect.stringContaining('60\u00a0000\u00a0Kč') as string });
  });

  test('with an entry of its history shows what was there before it', async () => {
    const { client, ports, agreement } = await drafted({ contribution });
    const before = await ports.ledger.files.keep(snapshotOf({ ...agreement, content: anAgreement() }), 'application/json');
    const entry = historyEntrySchema.parse({ action: 'changed', by: 'novakova', from: '2024-01-14T23:30:00.000Z', until: '2024-01-14T23:35:00.000Z', fields: ['contribution.annualAmount'], reason: null, before });
    await ports.ledger.change((present) => ({ next: { ...present, agreements: present.agreements.map((each) => ({ ...each, history: [entry] })) }, value: null }));
    const { changes, pdf } = valueOf(await client.comparisons.render({ id: agreement.id, against: { kind: 'entry', entry: 0 } }));
    expect([changes.length > 0, pdfOf(pdf).includes('před změnou uživatele novakova dne 15. 1. 2024')]).toEqual([true, true]);
  });

  test('with what it amends is refused where it amends nothing', async () => {
    const { client, agreement } = await drafted();
    expect(await client.comparisons.render({ id: agreement.id, against: { kind: 'base' } })).toEqual({ ok: false, error: { code: 'not-found', what: 'base', id: agreement.id } });
  });

  test('with an entry its history does not have is refused', async () => {
    const { client, agreement } = await drafted();
    expect(await client.comparisons.render({ id: agreement.id, against: { kind: 'entry', entry: 99 } })).toEqual({ ok: false, error: { code: 'not-found', what: 'entry', id: `${agreement.id} 99` } });
  });
});

test('an amendment compared with what it amends shows the agreement as it will be', async () => {
  const { client, ports, agreement } = await drafted();
  const amendment = { of: agreement.id, number: 1, effectiveOn: null, reason: null };
  const id = ports.ids.agreementId();
  const content = anAgreement({ contribution, amendment });
  await ports.ledger.change((present) => ({ next: { ...present, agreements: [...present.agreements, { ...agreement, id, content }] }, value: null }));
  const { changes } = valueOf(await client.comparisons.render({ id, against: { kind: 'base' } }));
  expect(changes.every(({ kind }) => kind === 'changed')).toBe(true);
});

test('an amendment leaves the decisions on the agreement as they are', async () => {
  const { client, agreement } = await drafted();
  valueOf(await client.agreements.finish({ id: agreement.id }));
  const { id } = valueOf(await client.agreements.amend({ id: agreement.id }));
  const { changes, missing } = valueOf(await client.comparisons.render({ id, against: { kind: 'base' } }));
  expect([changes, missing]).toEqual([[], []]);
});
