import type { AgreementId } from '#shared/domain/agreement';
import type { Difference } from '#shared/documents/differences';
import { comparisonText, datumTitle } from '#text/records/records';
import { RouteLink } from '#ui/route-link';
import { VersionsTable } from '#ui/versions-table';

type Props = { readonly agreementId: AgreementId; readonly differences: readonly Difference[] };

/** Datum by datum: its name, which leads to where it is written, what was printed and what is known today. */
export function DifferenceTable({ agreementId, differences }: Props) {
  const rows = differences.map(({ field, label, then, now }) => ({ key: field, name: <RouteLink to={placeOf(agreementId, field)}>{datumTitle(label)}</RouteLink>, then, now }));
  return <VersionsTable text={comparisonText} rows={rows} />;
}

/** Where a datum is written: in the editor of the agreement, or, what annex 2 takes from a region, with that region. */
function placeOf(id: AgreementId, field: string): string {
  const region = /^parties\.(?<code>CZ\d+)\./u.exec(field)?.groups?.['code'];
  return region === undefined ? `/smlouvy/${id}?udaj=${encodeURIComponent(field)}` : `/kraje/${region}`;
}
