import { sampleStages, type ExportedKind, type SampleKind } from './sample-kinds';
import { valueOf } from '#composition/value-of';
import type { AppClient } from '#shared/api/api';
import { deadlineCalendar } from '#shared/documents/deadline-calendar';
import { deadlineTitle } from '#shared/documents/deadline-names';
import { statusNames } from '#shared/documents/life-words';
import type { Agreement, AgreementId } from '#shared/domain/agreement';
import { deadlinesOf } from '#shared/domain/deadlines/deadlines-of';
import type { Deadline } from '#shared/domain/deadlines/deadline';
import { amountCell, dayCell, emptyCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell, ExportedTable } from '#shared/domain/export/exported-table';
import { lifeOf } from '#shared/domain/life/life';
import { plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { seededParties } from '#shared/domain/seeded-parties';

export const isExported = (kind: SampleKind): kind is ExportedKind => sampleStages.exported.some((each) => each === kind);

/** What is taken out of the product: the deadlines, the list of agreements, and one agreement whole. */
export async function exportedSample(client: AppClient, id: AgreementId, kind: ExportedKind): Promise<Buffer> {
  switch (kind) {
    case 'deadlines-ics':
      return sampleCalendar(client, id);
    case 'agreements-xlsx':
      return sampleList(client);
    case 'agreement-folder':
      return Buffer.from(valueOf(await client.exports.folder({ id })).content, 'base64');
  }
}

/** The deadlines of the sample as a calendar, as they were when it was changed last. */
async function sampleCalendar(client: AppClient, id: AgreementId): Promise<Buffer> {
  const agreement = valueOf(await client.agreements.get({ id }));
  const deadlines = await deadlinesIn(client, agreement);
  return Buffer.from(deadlineCalendar([{ agreementId: id, name: nameOf(agreement), deadlines }], agreement.changedAt));
}

/** All agreements of the sample as a workbook, as the list of the window has them. */
async function sampleList(client: AppClient): Promise<Buffer> {
  const agreements = valueOf(await client.agreements.list({}));
  const rows = await Promise.all(agreements.map((agreement) => rowOf(client, agreement)));
  const { content } = valueOf(await client.exports.table({ format: 'xlsx', table: { ...columns, rows } }));
  return Buffer.from(content, 'base64');
}

const columns: Omit<ExportedTable, 'rows'> = {
  title: 'Smlouvy',
  filter: null,
  columns: [
    { title: 'Smluvní strana', align: 'start' },
    { title: 'Číslo smlouvy', align: 'start' },
    { title: 'Dodatek č.', align: 'end' },
    { title: 'Stav', align: 'start' },
    { title: 'Uzavřeno', align: 'start' },
    { title: 'Roční příspěvek', align: 'end' },
    { title: 'Nejbližší termín', align: 'start' },
    { title: 'Do dne', align: 'start' },
  ],
};

async function rowOf(client: AppClient, agreement: Agreement): Promise<readonly ExportedCell[]> {
  const { content } = agreement;
  const { status, concludedOn } = lifeOf(agreement, { amendments: valueOf(await client.agreements.list({})), today: await todayOf(client) });
  const next = (await deadlinesIn(client, agreement)).find(({ metOn }) => metOn === null);
  const number = content.amendment?.number;
  return [
    textCell(nameOf(agreement)),
    textCell(content.coordinator.number ?? ''),
    number === undefined ? emptyCell : { kind: 'number', number },
    textCell(statusNames[status]),
    dayCell(concludedOn),
    amountCell(content.contribution.annualAmount),
    textCell(next === undefined ? null : deadlineTitle(next)),
    dayCell(next?.on ?? null),
  ];
}

const nameOf = ({ content }: Agreement): string => seededParties.find(({ id }) => id === content.region.partyId)?.content.name.nominative ?? '';

async function deadlinesIn(client: AppClient, agreement: Agreement): Promise<readonly Deadline[]> {
  const { content: office } = valueOf(await client.office.get({}));
  const [amendments, moved] = [valueOf(await client.agreements.list({})), valueOf(await client.payments.list({}))];
  return deadlinesOf(agreement, { amendments, office, today: await todayOf(client), moved });
}

const todayOf = async (client: AppClient): Promise<PlainDate> => plainDateSchema.parse(valueOf(await client.host.describe({})).today);
