import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useYearsToClose } from '#data/payments/closing';
import { useOffice } from '#data/machine/queries';
import { roleOf } from '#shared/domain/office';
import { closingText } from '#text/payments/closing';
import { ClosingYears } from './closing-years';
import { YearClosing } from './year-closing';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(450px, 2fr) minmax(0, 3fr)',
    // Where two would be too narrow for the balances they stand one above the other.
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    overflowY: 'auto',
    minHeight: 0,
    paddingBottom: tokens.spacingVerticalL,
    maxWidth: '1760px',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

/** The closing of years: all of them at the left, the one that is looked at beside them. */
export function ClosingPart(): ReactNode {
  const styles = useStyles();
  const { data: office } = useOffice();
  const role = roleOf(office.content.partyId);
  const years = useYearsToClose();
  const [params, setParams] = useSearchParams();
  // What is asked for first is the oldest year that can be closed and is not.
  const chosen = years.find(({ year }) => year === Number(params.get('rok'))) ?? years.findLast(({ isOver, last }) => isOver && (last === null || last.reopened !== null)) ?? years[0];
  if (chosen === undefined) return <p className={styles.note}>{closingText.nothing}</p>;
  return (
    <div className={styles.part}>
      <ClosingYears years={years} role={role} chosen={chosen.year} onChoose={(year) => setParams({ rok: String(year) }, { replace: true })} />
      <YearClosing key={chosen.year} closing={chosen} role={role} />
    </div>
  );
}
