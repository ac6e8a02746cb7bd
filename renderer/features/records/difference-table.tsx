import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgreementId } from '#shared/domain/agreement';
import type { Difference } from '#shared/documents/differences';
import { comparisonText, datumTitle } from '#text/records';
import { RouteLink } from '#ui/route-link';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    userSelect: 'text',
    '& th, & td': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`, textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  absent: { color: tokens.colorNeutralForeground3 },
});

type Props = { readonly agreementId: AgreementId; readonly differences: readonly Difference[] };

/** Datum by datum: its name, which leads to where it is written, what was printed and what is known today. */
export function DifferenceTable({ agreementId, differences }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={comparisonText.table}>
      <thead>
        <tr>
          <th scope="col">{comparisonText.field}</th>
          <th scope="col">{comparisonText.then}</th>
          <th scope="col">{comparisonText.now}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, label, then, now }) => (
          <tr key={field}>
            <th scope="row">
              <RouteLink to={placeOf(agreementId, field)}>{datumTitle(label)}</RouteLink>
            </th>
            <td>{then ?? <Absent />}</td>
            <td>{now ?? <Absent />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Absent() {
  return <span className={useStyles().absent}>{comparisonText.absent}</span>;
}

/** Where a datum is written: in the editor of the agreement, or, what annex 2 takes from a region, with that region. */
function placeOf(id: AgreementId, field: string): string {
  const region = /^parties\.(?<code>CZ\d+)\./u.exec(field)?.groups?.['code'];
  return region === undefined ? `/smlouvy/${id}?udaj=${encodeURIComponent(field)}` : `/kraje/${region}`;
}
