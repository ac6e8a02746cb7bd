import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { OfficeRole } from '#shared/domain/office';
import type { ContributionState } from '#shared/domain/payments/contribution';
import type { Party } from '#shared/domain/party';
import { caseTitle } from '#text/names';
import { paymentsText, signedAmount, stateNote } from '#text/payments/payments';
import type { Matrix, MatrixRow } from './matrix';
import { StatusLook } from './status-look';

const useStyles = makeStyles({
  // What stays in sight (the head, the sums and the names) does not cover a cell that is gone to by key.
  scroll: { overflow: 'auto', scrollPadding: '32px 0 96px 180px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  table: { borderCollapse: 'separate', borderSpacing: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
  head: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2, textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Names stay in sight while years are scrolled under them, and what is owed does where no panel takes the room.
  corner: { insetInlineStart: 0, zIndex: 2 },
  owed: { position: 'sticky', insetInlineEnd: 0, backgroundColor: tokens.colorNeutralBackground1, borderLeft: `1px solid ${tokens.colorNeutralStroke3}` },
  owedHead: { insetInlineEnd: 0, zIndex: 2 },
  figure: { textAlign: 'end' },
  name: { position: 'sticky', insetInlineStart: 0, backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightRegular, textAlign: 'start', whiteSpace: 'nowrap', padding: `0 ${tokens.spacingHorizontalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, borderLeft: `1px solid ${tokens.colorNeutralStroke3}` },
  open: { width: '100%', height: '100%', minHeight: '38px', minWidth: '112px', justifyContent: 'flex-start', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderRadius: 0, fontWeight: tokens.fontWeightRegular },
  chosen: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  content: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', textAlign: 'start', lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  note: { color: tokens.colorNeutralForeground3 },
  none: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3 },
  sum: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: 'end', whiteSpace: 'nowrap', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  foot: { position: 'sticky', bottom: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
});

export type Chosen = { readonly agreement: string; readonly year: number };

type Props = {
  readonly matrix: Matrix;
  readonly role: OfficeRole;
  readonly parties: readonly Party[];
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
};

/** Regions by years: how each contribution stands, what is owed, and the sums below. */
export function ContributionMatrix({ matrix, role, parties, chosen, onChoose }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={paymentsText.matrix[role]}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
              {paymentsText.region}
            </th>
            {matrix.years.map((year) => (
              <th key={year} scope="col" className={styles.head}>
                {year}
              </th>
            ))}
            <th scope="col" className={mergeClasses(styles.head, styles.figure, chosen === null && styles.owedHead)}>
              {paymentsText.outstanding}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.account.agreement.id} row={row} name={caseTitle(row.account.agreement.content, parties)} chosen={chosen} onChoose={onChoose} />
          ))}
        </tbody>
        <Totals matrix={matrix} role={role} chosen={chosen} />
      </table>
    </div>
  );
}

type RowProps = { readonly row: MatrixRow; readonly name: string } & Pick<Props, 'chosen' | 'onChoose'>;

function Row({ row: { account, cells, outstanding }, name, chosen, onChoose }: RowProps): ReactNode {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      {cells.map((state, index) => (
        <td key={index} className={styles.cell}>
          {state === null ? (
            <span className={styles.none} title={paymentsText.notPaid}>
              –
            </span>
          ) : (
            <Cell state={state} name={name} isChosen={chosen?.agreement === account.agreement.id && chosen.year === state.year} onChoose={onChoose} />
          )}
        </td>
      ))}
      <td className={mergeClasses(styles.sum, chosen === null && styles.owed)}>{signedAmount(outstanding)}</td>
    </tr>
  );
}

type CellProps = { readonly state: ContributionState; readonly name: string; readonly isChosen: boolean; readonly onChoose: Props['onChoose'] };

function Cell({ state, name, isChosen, onChoose }: CellProps): ReactNode {
  const styles = useStyles();
  const note = stateNote(state);
  const content = useRef<HTMLSpanElement>(null);
  // The panel beside takes room from the matrix, also where the cell was.
  useEffect(() => {
    if (isChosen) content.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isChosen]);
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.open, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      title={paymentsText.openYear(name, state.year)}
      onClick={() => onChoose({ agreement: state.agreement, year: state.year })}
    >
      <span ref={content} className={styles.content}>
        <StatusLook state={state} />
        <span className={styles.note}>{[signedAmount(state.expected), note].filter((part) => part !== '').join(' · ')}</span>
      </span>
    </Button>
  );
}

function Totals({ matrix: { totals, rows }, role, chosen }: Pick<Props, 'matrix' | 'role' | 'chosen'>): ReactNode {
  const styles = useStyles();
  const total = mergeClasses(styles.sum, styles.total);
  const lines = [
    { name: paymentsText.totals.expected, amounts: totals.map(({ expected }) => expected), sum: null },
    { name: paymentsText.totals.received[role], amounts: totals.map(({ received }) => received), sum: null },
    { name: paymentsText.totals.outstanding, amounts: totals.map(({ outstanding }) => outstanding), sum: rows.reduce((sum, { outstanding }) => sum + outstanding, 0) },
  ];
  return (
    <tfoot className={styles.foot}>
      {lines.map(({ name, amounts, sum }) => (
        <tr key={name}>
          <th scope="row" className={mergeClasses(styles.name, styles.total)}>
            {name}
          </th>
          {amounts.map((amount, index) => (
            <td key={index} className={total}>
              {signedAmount(amount)}
            </td>
          ))}
          <td className={mergeClasses(total, chosen === null && styles.owed, styles.total)}>{sum === null ? '' : signedAmount(sum)}</td>
        </tr>
      ))}
    </tfoot>
  );
}
