import { beforeEach, describe, expect, test } from 'vitest';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import type { Bookkeeping } from '#shared/domain/payments/bookkeeping';
import { partsOf } from '#shared/domain/plain-date';
import { day } from '#test/support/agreement-life';
import { createTestClient } from '#test/support/application';
import { concluded } from '#test/support/concluded';
import { valueOf } from '#test/support/value-of';
import { aboFile, aHeader, anEntry } from '#test/shared/formats/abo/abo-builder';

let client: AppClient;
/** The sample, concluded. */
let sample: AgreementId;
beforeEach(async () => {
  client = createTestClient();
  sample = await concluded(client, day('2023-12-20'));
});

type Allocated = readonly (readonly [AgreementId, number])[];

const write = (allocated: Allocated, bookedOn = day('2024-01-10')) =>
  client.payments.write({
    payment: { bookedOn, amount: 6_000_000, account: { kind: 'czech', number: '27-4228320287', bank: '0100' }, name: null, symbols: { variable: null, constant: null, specific: null }, note: null },
    allocations: allocated.map(([agreement, part]) => ({ agreement, year: partsOf(bookedOn).year, amount: part })),
  });

async function booksAfterRemoval(): Promise<Bookkeeping> {
  valueOf(await client.sample.remove({}));
  return valueOf(await client.payments.list({}));
}

describe('what was tried on the sample goes with it', () => {
  test('payments written down for it, and what was decided about its contributions', async () => {
    valueOf(await write([[sample, 6_000_000]]));
    valueOf(await client.payments.decide({ decision: { kind: 'waiver', agreement: sample, year: 2024, on: day('2024-01-12'), reason: 'na zkoušku', amount: 100 } }));
    expect(await booksAfterRemoval()).toMatchObject({ payments: [], adjustments: [] });
  });

  test('a payment for several keeps what belongs to others', async () => {
    const { id: real } = valueOf(await client.agreements.create({ regionId: 'CZ051' }));
    valueOf(await write([[sample, 2_000_000], [real, 4_000_000]]));
    expect((await booksAfterRemoval()).payments).toMatchObject([{ amount: 6_000_000, allocations: [{ agreement: real, year: 2024, amount: 4_000_000 }] }]);
  });

  test('a payment of a statement waits again, and what was learnt from it is forgotten', async () => {
    const content = Buffer.from(aboFile(aHeader(), anEntry())).toString('base64');
    valueOf(await client.statements.take({ fileName: 'vypis.gpc', content, chosen: [{ statement: 0, entry: 0, learn: true, allocations: [{ agreement: sample, year: 2024, amount: 6_000_000 }] }] }));
    expect([valueOf(await client.payments.list({})).learnt.length, await booksAfterRemoval()]).toMatchObject([1, { payments: [{ amount: 6_000_000, allocations: [] }], learnt: [], statements: [{ fileName: 'vypis.gpc' }] }]);
  });

  test('letters about it', async () => {
    const { revision, content, unparsed } = valueOf(await client.office.get({}));
    valueOf(await client.office.update({ revision, content: { ...content, asking: { numberPattern: 'VU/{číslo}/{rok}', interestRate: null } }, unparsed }));
    const issued = valueOf(await client.requests.issue({ kind: 'call-for-payment', items: [{ agreement: sample, year: 2024 }], issuedOn: day('2024-01-15'), signedBy: 'Ing. Hana Příkladová', signedByTitle: 'vedoucí odboru' }));
    expect([issued.requests.length, (await booksAfterRemoval()).requests]).toEqual([1, []]);
  });

  test('a payment that waits stays', async () => {
    valueOf(await write([]));
    expect((await booksAfterRemoval()).payments).toMatchObject([{ amount: 6_000_000, allocations: [] }]);
  });

  test('the closing of a year in which there was nothing else', async () => {
    valueOf(await write([[sample, 6_000_000]], day('2023-12-28')));
    valueOf(await client.payments.closeYear({ year: 2023 }));
    expect((await booksAfterRemoval()).closed).toEqual([]);
  });
});
