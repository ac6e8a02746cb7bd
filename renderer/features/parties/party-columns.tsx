import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { missingDetails, unverifiedDetails } from '#data/party-facts';
import type { ExportedColumn } from '#ui/details-table/exported-list';
import { Mark } from '#ui/mark';
import { textCell } from '#shared/domain/export/cells';
import type { ExportedCell } from '#shared/domain/export/exported-table';
import type { Party, PartyDetails } from '#shared/domain/party';
import { missingText, partiesText, unverifiedText } from '#text/parties';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  state: { display: 'inline-flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const titles = partiesText.columns;

/** The columns of the list of regions. */
export const partyColumns: readonly ExportedColumn<Party, ExportedCell>[] = [
  { id: 'name', title: titles.name, width: 195, sortKey: ({ content }) => content.name.nominative, cell: ({ content }) => content.name.nominative, exported: ({ content }) => textCell(content.name.nominative) },
  { id: 'seat', title: titles.seat, width: 200, grows: true, sortKey: ({ content }) => content.details.city ?? '', cell: ({ content }) => <Known value={seatOf(content.details)} />, exported: ({ content }) => textCell(seatOf(content.details)) },
  { id: 'ico', title: titles.ico, width: 90, sortKey: ({ content }) => content.details.ico ?? '', cell: ({ content }) => <Known value={content.details.ico} />, exported: ({ content }) => textCell(content.details.ico) },
  { id: 'representative', title: titles.representative, width: 115, sortKey: ({ content }) => content.details.representativeName ?? '', cell: ({ content }) => <Known value={content.details.representativeName} />, exported: ({ content }) => textCell(content.details.representativeName) },
  { id: 'coordinator', title: titles.coordinator, width: 115, sortKey: ({ content }) => content.details.coordinatorName ?? '', cell: ({ content }) => <Known value={content.details.coordinatorName} />, exported: ({ content }) => textCell(content.details.coordinatorName) },
  {
    id: 'participates',
    title: titles.participates,
    width: 104,
    sortKey: ({ content }) => (content.participates ? 0 : 1),
    cell: ({ content }) => participation(content),
    exported: ({ content }) => textCell(participation(content)),
  },
  { id: 'state', title: titles.state, width: 240, largestFirst: true, sortKey: (party) => missingDetails(party).length * 100 + unverifiedDetails(party).length, cell: (party) => <State party={party} />, exported: (party) => textCell(stateOf(party)) },
];

const participation = ({ participates }: Pick<Party['content'], 'participates'>): string => (participates ? partiesText.participates.yes : partiesText.participates.no);

function stateOf(party: Party): string {
  const [missing, unverified] = [missingDetails(party).length, unverifiedDetails(party).length];
  const gaps = [...(missing > 0 ? [missingText(missing)] : []), ...(unverified > 0 ? [unverifiedText(unverified)] : [])];
  return gaps.length === 0 ? partiesText.complete : gaps.join(', ');
}

function seatOf({ street, postalCode, city }: PartyDetails): string | null {
  const place = [postalCode, city].filter((part) => part !== null).join(' ');
  const seat = [street, place].filter((part) => part !== null && part !== '').join(', ');
  return seat === '' ? null : seat;
}

function Known({ value }: { readonly value: string | null }): ReactNode {
  const styles = useStyles();
  return value ?? <span className={styles.quiet}>{partiesText.notStated}</span>;
}

function State({ party }: { readonly party: Party }): ReactNode {
  const styles = useStyles();
  const missing = missingDetails(party).length;
  const unverified = unverifiedDetails(party).length;
  return (
    <span className={styles.state}>
      {missing > 0 && missingText(missing)}
      {unverified > 0 && <Mark tone="warning">{unverifiedText(unverified)}</Mark>}
      {missing + unverified === 0 && (
        <>
          <CheckmarkCircle16Regular aria-hidden />
          {partiesText.complete}
        </>
      )}
    </span>
  );
}
