import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useAccounts } from '#data/payments/contribution-states';
import { useOffice, useParties } from '#data/machine/queries';
import { roleOf } from '#shared/domain/office';
import { caseTitle } from '#text/names';
import { paymentsText } from '#text/payments/payments';
import { ContributionMatrix, type Chosen } from './contribution-matrix';
import { ContributionPanel } from './contribution-panel';
import { ContributionYears } from './contribution-years';
import { matrixOf } from './matrix';
import { MatrixExport } from './matrix-export';

const useStyles = makeStyles({
  part: { display: 'flex', gap: tokens.spacingHorizontalL, minHeight: 0, flexGrow: 1, alignItems: 'flex-start' },
  table: { flexGrow: 1, minWidth: 0, maxHeight: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowY: 'auto' },
  commands: { display: 'flex', justifyContent: 'flex-end', flexShrink: 0 },
  beside: { width: '360px', flexShrink: 0, maxHeight: '100%', overflowY: 'auto' },
  none: { color: tokens.colorNeutralForeground2, maxWidth: '72ch' },
});

/** Contributions by regions and years, and the one that is looked at beside them. */
export function ContributionsPart(): ReactNode {
  const styles = useStyles();
  const accounts = useAccounts();
  const { data: office } = useOffice();
  const { data: parties } = useParties();
  const matrix = useMemo(() => matrixOf(accounts), [accounts]);
  const [chosen, choose] = useChosen();
  const role = roleOf(office.content.partyId);
  const account = accounts.find(({ agreement }) => agreement.id === chosen?.agreement);
  const state = account?.states.find(({ year }) => year === chosen?.year);
  const taken = <MatrixExport matrix={matrix} role={role} parties={parties} />;
  const [only, ...others] = matrix.rows;
  if (accounts.length === 0) return <p className={styles.none}>{paymentsText.nothingYet}</p>;
  return (
    <div className={styles.part}>
      <div className={styles.table}>
        {only !== undefined && others.length === 0 ? (
          <ContributionYears row={only} name={caseTitle(only.account.agreement.content, parties)} role={role} commands={taken} chosen={chosen} onChoose={choose} />
        ) : (
          <>
            <div className={styles.commands}>{taken}</div>
            <ContributionMatrix matrix={matrix} role={role} parties={parties} chosen={chosen} onChoose={choose} />
          </>
        )}
      </div>
      {account !== undefined && state !== undefined && (
        <div className={styles.beside}>
          <ContributionPanel account={account} state={state} role={role} onClose={() => choose(null)} />
        </div>
      )}
    </div>
  );
}

/** Which contribution is looked at; the address says so, for back, forward and links from elsewhere. */
function useChosen(): readonly [Chosen | null, (chosen: Chosen | null) => void] {
  const [params, setParams] = useSearchParams();
  const [agreement, year] = [params.get('smlouva'), Number(params.get('rok'))];
  const chosen = agreement === null || !Number.isInteger(year) ? null : { agreement, year };
  const choose = (next: Chosen | null) => setParams(next === null ? {} : { smlouva: next.agreement, rok: String(next.year) }, { replace: chosen !== null });
  return [chosen, choose];
}
