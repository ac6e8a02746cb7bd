import type { AgreementRow } from './agreement-row';
import { AmountCell, DueCell, NameCell, NumberCell, StatusCell, StepCell } from './cells';
import type { Column } from '#ui/details-table/column';
import { dayInPrague } from '#shared/domain/prague-day';
import { amountCell, dayCell, textCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { PlainDate } from '#shared/domain/plain-date';
import { agreementsText } from '#text/agreements';
import { statusNames } from '#text/life/life';
import { momentText } from '#text/moment';
import { stepDetail, stepText } from '#text/life/next-step';
import { agreementSummary } from '#text/life/status';

/** A column of the list, and what it says where the list is printed or exported. */
export type AgreementColumn = Column<AgreementRow> & { readonly exported: (row: AgreementRow) => ExportedCell };

const titles = agreementsText.columns;

/** The columns of the list of agreements. @param today of the office */
export function agreementColumns(today: PlainDate): readonly AgreementColumn[] {
  return [
    { id: 'region', title: titles.region, width: 226, sortKey: ({ name }) => name, cell: (row) => <NameCell row={row} />, exported: ({ name }) => textCell(name) },
    { id: 'number', title: titles.number, width: 112, sortKey: ({ number }) => number ?? '', cell: ({ number }) => <NumberCell number={number} />, exported: ({ number }) => textCell(number) },
    { id: 'status', title: titles.status, width: 212, sortKey: ({ life }) => statusNames[life.status], cell: (row) => <StatusCell row={row} />, exported: ({ agreement, life }) => textCell(agreementSummary(agreement, life)) },
    { id: 'step', title: titles.step, width: 196, grows: true, sortKey: ({ urgency }) => urgency(), cell: (row) => <StepCell row={row} />, exported: ({ step }) => textCell(stepLine(step())) },
    // What has no day comes after what has one.
    { id: 'due', title: titles.due, width: 218, sortKey: ({ dueOn }) => dueOn() ?? '9999', cell: (row) => <DueCell row={row} today={today} />, exported: ({ dueOn }) => dayCell(dueOn()) },
    {
      id: 'amount',
      title: titles.amount,
      width: 100,
      align: 'end',
      largestFirst: true,
      sortKey: (row) => amountOf(row) ?? -1,
      cell: (row) => <AmountCell amount={amountOf(row)} />,
      exported: (row) => amountCell(amountOf(row)),
    },
    {
      id: 'changed',
      title: titles.changed,
      width: 118,
      largestFirst: true,
      sortKey: ({ agreement }) => Date.parse(agreement.changedAt),
      cell: ({ agreement }) => momentText(agreement.changedAt, today),
      exported: ({ agreement }) => dayCell(dayInPrague(agreement.changedAt)),
    },
  ];
}

const amountOf = ({ agreement }: AgreementRow) => agreement.content.contribution.annualAmount;

function stepLine(step: ReturnType<AgreementRow['step']>): string {
  const detail = stepDetail(step);
  return detail === '' ? stepText(step) : `${stepText(step)}: ${detail}`;
}
