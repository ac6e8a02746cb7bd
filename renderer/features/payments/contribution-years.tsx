import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FiguresTable } from '#ui/figures-table';
import { Panel } from '#ui/panel';
import { contributionStatusNames } from '#shared/documents/contribution-words';
import type { OfficeRole } from '#shared/domain/office';
import type { ContributionState } from '#shared/domain/payments/contribution';
import { sumsOf } from '#shared/domain/payments/figures/year-figures';
import { formatDate } from '#shared/domain/plain-date';
import { paymentsText, signedAmount } from '#text/payments/payments';
import type { Chosen } from './contribution-matrix';
import { owedOf, type MatrixRow } from './matrix';
import { StatusLook } from './status-look';

const useStyles = makeStyles({
  year: {
    minWidth: 'auto',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    // Its words begin where those of the head and of the sum do; where a border is drawn around it, that one does.
    marginInlineStart: `calc(-1 * (${tokens.spacingHorizontalS} + 1px))`,
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  closed: { color: tokens.colorBrandForegroundLink },
});

type Props = {
  readonly row: MatrixRow;
  /** Whose contributions they are. */
  readonly name: string;
  readonly role: OfficeRole;
  readonly commands: ReactNode;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** The contributions of the only agreement there is, year below year: a matrix of one row would leave out the days, for which it has no room. */
export function ContributionYears({ row: { account, outstanding }, name, role, commands, chosen, onChoose }: Props): ReactNode {
  const { years } = paymentsText;
  const total = sumsOf(account.states);
  return (
    <Panel title={years.title(name)} commands={commands}>
      <FiguresTable
        label={paymentsText.matrix[role]}
        columns={[{ name: years.year }, { name: years.status }, { name: years.dueOn }, { name: years.coveredOn }, { name: paymentsText.totals.expected, figures: true }, { name: paymentsText.totals.received[role], figures: true }, { name: paymentsText.outstanding, figures: true }]}
        rows={account.states.map((state) => ({
          key: String(state.year),
          cells: [<Year key="year" state={state} name={name} isChosen={chosen?.agreement === state.agreement && chosen.year === state.year} onChoose={onChoose} />, <StatusLook key="status" state={state} />, ...daysOf(state), ...amountsOf(state)],
        }))}
        total={[years.total, '', '', '', signedAmount(total.expected), signedAmount(total.received), signedAmount(outstanding)]}
      />
    </Panel>
  );
}

type YearProps = { readonly state: ContributionState; readonly isChosen: boolean } & Pick<Props, 'name' | 'onChoose'>;

/** Opens the year; whoever comes to it by the Tab key hears how it stands. */
function Year({ state: { agreement, year, status }, name, isChosen, onChoose }: YearProps): ReactNode {
  const styles = useStyles();
  return (
    <Button
      size="small"
      className={mergeClasses(styles.year, !isChosen && styles.closed)}
      appearance={isChosen ? 'primary' : 'subtle'}
      aria-pressed={isChosen}
      aria-label={`${String(year)}, ${contributionStatusNames[status]}`}
      title={paymentsText.openYear(name, year)}
      onClick={() => onChoose({ agreement, year })}
    >
      {year}
    </Button>
  );
}

const daysOf = ({ dueOn, coveredOn }: ContributionState): readonly string[] => [dueOn === null ? paymentsText.years.afterRequest : formatDate(dueOn), coveredOn === null ? '–' : formatDate(coveredOn)];

function amountsOf(state: ContributionState): readonly string[] {
  const { expected, received } = sumsOf([state]);
  return [expected, received, owedOf([state])].map(signedAmount);
}
