import { conclude } from './conclude';
import type { SampleKind } from './sample-kinds';
import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import type { AgreementId } from '#shared/domain/agreement';
import { korunas, paymentAmountSchema } from '#shared/domain/money';
import { partsOf, plainDate, plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { coordinatorRegion, regionCodes, type RegionCode } from '#shared/domain/region';
import { seededParties } from '#shared/domain/seeded-parties';
import { nothingUnparsed } from '#shared/domain/unparsed';

/** What the coordinator's office reports of its payments. */
const reports = {
  'payments-xlsx': async (client: AppClient) => client.reports.contributions({}),
  'year-report': async (client: AppClient, year: number) => client.reports.year({ year, format: 'pdf' }),
  'year-report-xlsx': async (client: AppClient, year: number) => client.reports.year({ year, format: 'xlsx' }),
} as const satisfies Partial<Record<SampleKind, unknown>>;
export type ReportedKind = keyof typeof reports;

/** A report of an office whose contributions are written down; of the year that is closed. */
export async function reportedSample(client: AppClient, kind: ReportedKind): Promise<Buffer> {
  return Buffer.from(valueOf(await reports[kind](client, (await presentYear(client)) - 1)).content, 'base64');
}

/** Fills a new office of the coordinator: agreements with all thirteen regions since last year, what they paid then, what was decided, and the closing of that year. */
export async function writeDownContributions(client: AppClient): Promise<void> {
  const year = (await presentYear(client)) - 1;
  const regions = regionCodes.filter((code) => code !== coordinatorRegion);
  for (const [index, regionId] of regions.entries()) await concludedAndPaid(client, regionId, index, year);
  const [first] = valueOf(await client.agreements.list({}));
  if (first !== undefined) valueOf(await client.payments.decide({ decision: { kind: 'waiver', agreement: first.id, year, on: plainDate(year, 6, 20), reason: 'Prominuto usnesením rady pro souběh s jiným příspěvkem.', amount: paymentAmountSchema.parse(waived) } }));
  valueOf(await client.payments.updateBudget({ year, revision: 0, content: { unit: '18', chapter: '05', section: '6172', item: '4122', source: null, approved: korunas(780_000), changes: [], reserved: null, note: null }, unparsed: nothingUnparsed }));
  valueOf(await client.payments.closeYear({ year }));
}

const annual = 6_000_000;
const waived = 1_000_000;

/** An amount in haléře, with the sign it has on the account of the coordinator. */
type Movement = { readonly bookedOn: PlainDate; readonly amount: number };

/** Most pay in time; one pays what is left of it after a waiver, one too much and gets it back, one half, one late, one nothing. */
function paid(index: number, year: number): readonly Movement[] {
  const unusual: Readonly<Record<number, readonly Movement[]>> = {
    0: [{ bookedOn: plainDate(year, 3, 12), amount: annual - waived }],
    3: [{ bookedOn: plainDate(year, 3, 4), amount: annual + waived }, { bookedOn: plainDate(year, 3, 21), amount: -waived }],
    6: [{ bookedOn: plainDate(year, 3, 27), amount: annual / 2 }],
    8: [{ bookedOn: plainDate(year, 5, 15), amount: annual }],
    11: [],
  };
  return unusual[index] ?? [{ bookedOn: plainDate(year, 2 + (index % 2), 5 + index), amount: annual }];
}

async function concludedAndPaid(client: AppClient, regionId: RegionCode, index: number, year: number): Promise<void> {
  const agreement = await concluded(client, regionId, year);
  const name = seededParties.find(({ id }) => id === regionId)?.content.name.nominative ?? null;
  const symbols = { variable: String(year * 100 + index + 1), constant: null, specific: null };
  for (const { bookedOn, amount } of paid(index, year)) valueOf(await client.payments.write({ payment: { bookedOn, amount, account: null, name, symbols, note: null }, allocations: [{ agreement, year, amount }] }));
}

async function concluded(client: AppClient, regionId: RegionCode, year: number): Promise<AgreementId> {
  const { id, revision, content } = valueOf(await client.agreements.create({ regionId }));
  const contribution = { ...content.contribution, annualAmount: paymentAmountSchema.parse(annual), firstYear: year };
  const project = { ...content.project, year, budget: [{ item: 'příspěvky krajů na osvětu a soutěže', amount: korunas(900_000) }] };
  valueOf(await client.agreements.update({ id, revision, content: { ...content, contribution, project, payment: { ...content.payment, due: { kind: 'fixed-day', day: 31, month: 3 } } }, unparsed: nothingUnparsed }));
  await conclude(client, id, { signedByRegion: plainDate(year, 1, 8), signedByCoordinator: plainDate(year, 1, 11), published: plainDate(year, 1, 15) });
  return id;
}

const presentYear = async (client: AppClient): Promise<number> => partsOf(plainDateSchema.parse(valueOf(await client.host.describe({})).today)).year;
