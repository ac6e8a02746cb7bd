import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archives } from '#adapters/archives';
import { freshLedger, type Ledger } from '#core/ledger';
import { sealed } from '#core/exchange/seal';
import type { AppClient } from '#shared/api/api';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { korunas } from '#shared/domain/money';
import { plainDate } from '#shared/domain/plain-date';
import type { RegionCode } from '#shared/domain/region';
import { nothingUnparsed } from '#shared/domain/unparsed';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { textOf } from '#test/typesetting/poppler';
import { newestTemplate } from '#shared/templates/newest';

const officeOf = (partyId: RegionCode): AppClient => createTestClient({ ...freshLedger, office: { ...freshLedger.office, content: { ...freshLedger.office.content, partyId } } } satisfies Ledger);

/** The coordinator's draft of the founding agreement, and both offices. */
async function offices() {
  const [coordinator, region] = [officeOf('CZ063'), officeOf('CZ071')];
  const { id, revision } = valueOf(await coordinator.agreements.create({ regionId: 'CZ071' }));
  valueOf(await coordinator.agreements.update({ id, revision, content: completedFoundingContent(), unparsed: nothingUnparsed }));
  return { coordinator, region, id };
}
const sent = async (client: AppClient, id: AgreementId) => valueOf(await client.exchange.write({ id }));
const bytesOf = ({ content }: { readonly content: string }): Uint8Array => new Uint8Array(Buffer.from(content, 'base64'));
const fileOf = (bytes: Uint8Array, fileName = 'smlouva.kpbi') => ({ fileName, content: Buffer.from(bytes).toString('base64') });

/** Reads a file as a person does, and takes over what is named. */
async function taking(client: AppClient, file: { readonly fileName: string; readonly content: string }, fields: readonly string[]) {
  const { seen } = valueOf(await client.exchange.read(file));
  return client.exchange.take({ ...file, seen, fields: [...fields] });
}

async function written(client: AppClient, id: AgreementId, change: (content: Agreement['content']) => Agreement['content']): Promise<Agreement> {
  const { revision, content } = valueOf(await client.agreements.get({ id }));
  return valueOf(await client.agreements.update({ id, revision, content: change(content), unparsed: nothingUnparsed }));
}

describe('a draft the coordinator sends', () => {
  test('is shown whole to a region that has nothing of it, with who sent it and its documents', async () => {
    const { coordinator, region, id } = await offices();
    const reading = valueOf(await region.exchange.read(await sent(coordinator, id)));
    expect(reading).toMatchObject({ agreementId: null, title: 'Smlouva KPBI – Olomoucký kraj – včetně příloh', origin: { from: 'CZ063', by: 'novakova', sentAt: '2024-01-15T12:00:00.000Z', product: '0.0.0' } });
    expect(reading.documents.map(({ fileName, pages }) => [fileName, pages > 5])).toEqual([['Smlouva KPBI – Olomoucký kraj – včetně příloh.pdf', true]]);
    expect(reading.differences.find(({ field }) => field === 'coordinator.number')).toEqual({ field: 'coordinator.number', label: 'číslo smlouvy Kraje Vysočina', then: null, now: 'KPBI/12/2024', take: 'coordinator.number' });
  });

  test('becomes a draft of the region that says the same, and its history says where it comes from', async () => {
    const { coordinator, region, id } = await offices();
    const file = await sent(coordinator, id);
    const taken = valueOf(await taking(region, file, []));
    expect([taken.id, taken.finishedOn, taken.history.map(({ action, reason }) => [action, reason])]).toEqual([id, null, [['exchanged', 'Kraj Vysočina: Smlouva KPBI – Olomoucký kraj – včetně příloh.kpbi']]]);
    expect(valueOf(await region.exchange.read(file))).toMatchObject({ agreementId: id, differences: [] });
    const [here, there] = [valueOf(await coordinator.documents.render({ id, kind: 'agreement' })), valueOf(await region.documents.render({ id, kind: 'agreement' }))];
    expect(here.pages).toBe(there.pages);
  });

  test('reads alike whatever it holds', async () => {
    const change = fc.record({ number: fc.option(fc.constantFrom('SON/1', 'a & b <c>', '„1“'), { nil: null }), amount: fc.integer({ min: 1, max: 90_000 }), until: fc.option(fc.constant(plainDate(2027, 6, 30)), { nil: null }), list: fc.constantFrom('parties' as const, 'participating' as const) });
    await fc.assert(
      fc.asyncProperty(change, async ({ number, amount, until, list }) => {
        const { coordinator, region, id } = await offices();
        await written(coordinator, id, (content) => ({ ...content, coordinator: { ...content.coordinator, number }, contribution: { ...content.contribution, annualAmount: korunas(amount) }, coordinatorList: list, term: until === null ? content.term : { kind: 'until', until } }));
        const file = await sent(coordinator, id);
        valueOf(await taking(region, file, []));
        const back = await sent(region, id);
        expect(valueOf(await coordinator.exchange.read(back)).differences).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

test('a new draft is not begun where one was begun since the file was read', async () => {
  const { coordinator, region, id } = await offices();
  const file = await sent(coordinator, id);
  const { seen } = valueOf(await region.exchange.read(file));
  valueOf(await region.agreements.create({ regionId: 'CZ071' }));
  expect(await region.exchange.take({ ...file, seen, fields: [] })).toMatchObject({ ok: false, error: { code: 'exchange-seen-otherwise' } });
  expect(valueOf(await region.agreements.list({}))).toHaveLength(1);
});

test('an agreement worded by a template of the other office keeps its words, and the template comes along', async () => {
  const coordinator = officeOf('CZ063');
  const shipped = newestTemplate('agreement', []);
  const parts = shipped.parts.map((part) => (part.kind === 'title' ? { ...part, text: [{ kind: 'text', text: 'Smlouva o společném postupu', strong: false, when: [] } as const] } : part));
  valueOf(await coordinator.templates.save({ id: 'agreement', based: { origin: 'product', version: shipped.version }, parts, note: 'Vlastní název' }));
  const { id } = valueOf(await coordinator.agreements.create({ regionId: 'CZ071' }));
  const region = officeOf('CZ071');
  const taken = valueOf(await taking(region, await sent(coordinator, id), []));
  expect([taken.content.wording.templates.agreement, valueOf(await region.templates.list({})).map(({ note }) => note)]).toEqual([{ origin: 'office', version: 1 }, ['Vlastní název']]);
  const { pdf } = valueOf(await region.documents.render({ id, kind: 'agreement' }));
  expect(textOf(new Uint8Array(Buffer.from(pdf, 'base64')))).toContain('Smlouva o společném postupu');
});

test('an amendment finds its agreement, also where both offices began it on their own', async () => {
  const [coordinator, region] = [officeOf('CZ063'), officeOf('CZ071')];
  const [id, own] = [await concluded(coordinator), await concluded(region)];
  const amendment = valueOf(await coordinator.agreements.amend({ id }));
  const taken = valueOf(await taking(region, await sent(coordinator, amendment.id), []));
  expect([id === own, taken.id, taken.content.amendment]).toEqual([false, amendment.id, { of: own, number: 1, effectiveOn: null, reason: null }]);
});

describe('what a region answers with', () => {
  async function answered() {
    const { coordinator, region, id } = await offices();
    valueOf(await taking(region, await sent(coordinator, id), []));
    await written(region, id, (content) => ({
      ...content,
      contribution: { ...content.contribution, annualAmount: korunas(55_000) },
      region: {
        ...content.region,
        number: '2024/99999/KH',
        overrides: { ...content.region.overrides, coordinatorName: 'Mgr. Jitka Nováčková' },
        approvals: [{ organ: 'council', role: 'decides', organName: null, resolution: 'UR/1/2/2024', date: plainDate(2024, 1, 8) }],
      },
    }));
    return { coordinator, id, file: await sent(region, id) };
  }

  test('is told field by field: what is here, what came, and what goes together', async () => {
    const { coordinator, id, file } = await answered();
    const { agreementId, differences } = valueOf(await coordinator.exchange.read(file));
    expect(agreementId).toBe(id);
    expect([...new Set(differences.map(({ take }) => take))].toSorted()).toEqual(['contribution.annualAmount', 'region.approvals', 'region.number', 'region.overrides.coordinatorName']);
    expect(differences.find(({ field }) => field === 'region.number')).toMatchObject({ then: '2024/00123/KH', now: '2024/99999/KH' });
  });

  test('is taken over only as far as it was chosen, and the history names it', async () => {
    const { coordinator, id, file } = await answered();
    const before = valueOf(await coordinator.agreements.get({ id }));
    const taken = valueOf(await taking(coordinator, file, ['region.number', 'region.approvals', 'region.overrides.coordinatorName']));
    expect(taken.content).toEqual({
      ...before.content,
      region: {
        ...before.content.region,
        number: '2024/99999/KH',
        overrides: { ...before.content.region.overrides, coordinatorName: 'Mgr. Jitka Nováčková' },
        approvals: [{ organ: 'council', role: 'decides', organName: null, resolution: 'UR/1/2/2024', date: '2024-01-08' }],
      },
    });
    expect(taken.history.at(-1)).toMatchObject({ action: 'exchanged', by: 'novakova' });
    expect(valueOf(await coordinator.exchange.read(file)).differences.map(({ field }) => field)).toEqual(['contribution.annualAmount']);
  });

  test('is not taken over by a field that does not differ', async () => {
    const { coordinator, id, file } = await answered();
    expect(await taking(coordinator, file, ['region.number', 'payment.variableSymbol'])).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: ['fields', 1], code: 'not-a-choice' }] } });
    expect(valueOf(await coordinator.agreements.get({ id })).content.region.number).toBe('2024/00123/KH');
  });

  test('is not taken over when what is here is not what the person saw any more', async () => {
    const { coordinator, id, file } = await answered();
    const { seen } = valueOf(await coordinator.exchange.read(file));
    await written(coordinator, id, (content) => ({ ...content, region: { ...content.region, number: '2024/55555/KH' } }));
    expect(await coordinator.exchange.take({ ...file, seen, fields: ['region.number'] })).toEqual({ ok: false, error: { code: 'exchange-seen-otherwise', fileName: file.fileName } });
    expect(valueOf(await coordinator.agreements.get({ id })).content.region.number).toBe('2024/55555/KH');
  });

  test('is taken over though what does not differ has changed meanwhile', async () => {
    const { coordinator, id, file } = await answered();
    const { seen } = valueOf(await coordinator.exchange.read(file));
    const { filing } = valueOf(await coordinator.agreements.get({ id }));
    valueOf(await coordinator.filing.update({ id, revision: filing.revision, content: { ...filing.content, fileMark: 'KUJI 1/2024' }, unparsed: nothingUnparsed }));
    expect(await coordinator.exchange.take({ ...file, seen, fields: ['region.number'] })).toMatchObject({ ok: true, value: { content: { region: { number: '2024/99999/KH' } } } });
  });

  test('changes no finished agreement', async () => {
    const { coordinator, id, file } = await answered();
    valueOf(await coordinator.agreements.finish({ id }));
    expect(await taking(coordinator, file, ['region.number'])).toMatchObject({ ok: false, error: { code: 'agreement-finished' } });
  });
});

describe('what is refused', () => {
  test('an agreement of another region, which is named', async () => {
    const { coordinator, id } = await offices();
    const file = await sent(coordinator, id);
    expect(await officeOf('CZ072').exchange.read(file)).toEqual({ ok: false, error: { code: 'exchange-of-other-region', fileName: file.fileName, region: 'CZ071' } });
  });

  test('a file changed in any byte, cut off, or with something added', async () => {
    const { coordinator, region, id } = await offices();
    const whole = bytesOf(await sent(coordinator, id));
    const code = async (bytes: Uint8Array) => {
      const result = await region.exchange.read(fileOf(bytes));
      return result.ok ? 'taken' : result.error.code;
    };
    expect(await code(whole)).toBe('taken');
    // The last bytes are the directory, where no fingerprint of a member looks.
    const places = [...Array.from({ length: 60 }, (_, index) => Math.floor((index * whole.length) / 60)), ...Array.from({ length: 700 }, (_, index) => whole.length - 1 - index)];
    for (const at of places) {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(['exchange-altered', 'exchange-unreadable'], `byte ${String(at)}`).toContain(await code(changed));
    }
    expect(await code(whole.subarray(0, whole.length - 1))).toBe('exchange-altered');
    expect(await code(Uint8Array.from([...whole, 0]))).toBe('exchange-altered');
  });

  test('a changed member by its name, also where the archive around it was made anew', async () => {
    const { coordinator, region, id } = await offices();
    const unpacked = archives.unzip(bytesOf(await sent(coordinator, id)), { members: 60, each: 1e8, whole: 1e8 });
    if (!unpacked.ok) throw new Error('not unpacked');
    const repacked = (change: (path: string, content: Uint8Array) => Uint8Array | string) => sealed(archives, archives.zip(unpacked.value.map(({ path, bytes }) => ({ path, content: change(path, bytes) })), 'stored'));
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
    const raised = repacked((path, bytes) => (path === 'data.json' ? text(bytes).replace('6000000', '9000000') : bytes));
    expect(await region.exchange.read(fileOf(raised))).toMatchObject({ ok: false, error: { code: 'exchange-altered', member: 'data.json' } });
    const forged = repacked((path, bytes) => (path === 'manifest.json' ? text(bytes).replace('CZ063', 'CZ010') : bytes));
    expect(await region.exchange.read(fileOf(forged))).toMatchObject({ ok: false, error: { code: 'exchange-altered', member: 'manifest.json' } });
    const newer = text(unpacked.value[0]?.bytes ?? new Uint8Array()).replace('"version": 1', '"version": 2');
    const ofTomorrow = repacked((path, bytes) => (path === 'manifest.json' ? newer : path === 'manifest.sha256' ? archives.fingerprint(newer) : bytes));
    expect(await region.exchange.read(fileOf(ofTomorrow))).toEqual({ ok: false, error: { code: 'exchange-newer', fileName: 'smlouva.kpbi', version: 2 } });
  });

  test.each([
    ['no archive', new Uint8Array(Buffer.from('Dobrý den'))],
    ['another archive', archives.zip([{ path: 'word/document.xml', content: '<w/>' }])],
    ['nothing', new Uint8Array()],
  ])('%s', async (_, bytes) => {
    expect(await officeOf('CZ071').exchange.read(fileOf(bytes))).toMatchObject({ ok: false, error: { code: 'exchange-unreadable' } });
  });

  test('an amendment of an agreement that is a draft here', async () => {
    const { coordinator, region, id } = await offices();
    valueOf(await taking(region, await sent(coordinator, id), []));
    valueOf(await coordinator.agreements.finish({ id }));
    const amendment = valueOf(await coordinator.agreements.amend({ id }));
    expect(await taking(region, await sent(coordinator, amendment.id), [])).toMatchObject({ ok: false, error: { code: 'agreement-not-finished' } });
  });

  test('an amendment of an agreement that is not here', async () => {
    const coordinator = officeOf('CZ063');
    const id = await concluded(coordinator);
    const amendment = valueOf(await coordinator.agreements.amend({ id }));
    expect(await officeOf('CZ071').exchange.read(await sent(coordinator, amendment.id))).toMatchObject({ ok: false, error: { code: 'exchange-base-missing' } });
  });
});
