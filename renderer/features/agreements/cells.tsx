import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowTurnDownRightRegular, ErrorCircle16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AgreementRow } from './agreement-row';
import { Mark } from '#ui/mark';
import { Sign } from '#ui/sign';
import { formatAmount, type Halere } from '#shared/domain/money';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import { agreementsText } from '#text/agreements';
import { remainingText } from '#text/life/deadlines';
import { statusNames } from '#text/life/life';
import { sampleText } from '#text/sample';
import { stepDetail, stepText } from '#text/life/next-step';
import { groupSigns, standingOf } from '#text/life/status';

const useStyles = makeStyles({
  withIcon: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, maxWidth: '100%' },
  sign: { display: 'flex', flexShrink: 0 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis' },
  done: { color: tokens.colorPaletteGreenForeground1 },
  late: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  day: { fontVariantNumeric: 'tabular-nums' },
  amendment: { fontWeight: tokens.fontWeightRegular },
  below: { verticalAlign: 'middle', marginInlineEnd: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  mark: { marginInlineStart: tokens.spacingHorizontalS },
});

type CellProps = { readonly row: AgreementRow };

export function NameCell({ row: { name, agreement } }: CellProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {agreement.content.amendment === null ? (
        name
      ) : (
        <span className={styles.amendment}>
          <ArrowTurnDownRightRegular className={styles.below} aria-hidden />
          {name}
        </span>
      )}
      {agreement.sample && (
        <span className={styles.mark}>
          <Mark>{sampleText.mark}</Mark>
        </span>
      )}
    </>
  );
}

export function NumberCell({ number }: { readonly number: string | null }): ReactNode {
  return number ?? <NotStated />;
}

export function StatusCell({ row: { life, group } }: CellProps): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.withIcon} title={standingOf(life)}>
      <span className={mergeClasses(styles.sign, group === 'effective' && styles.done)}>
        <Sign name={groupSigns[group]} />
      </span>
      <span className={styles.cut}>{statusNames[life.status]}</span>
    </span>
  );
}

export function StepCell({ row }: CellProps): ReactNode {
  const styles = useStyles();
  const step = row.step();
  const detail = stepDetail(step);
  return (
    <span title={stepText(step)}>
      {stepText(step)}
      {detail !== '' && <span className={styles.quiet}>: {detail}</span>}
    </span>
  );
}

export function DueCell({ row, today }: CellProps & { readonly today: PlainDate }): ReactNode {
  const styles = useStyles();
  const on = row.dueOn();
  if (on === null) return null;
  const late = on < today;
  return (
    <span className={mergeClasses(styles.withIcon, styles.day, late && styles.late)} title={remainingText(on, today)}>
      {late && <ErrorCircle16Filled className={styles.sign} aria-hidden />}
      <span className={styles.cut}>
        {formatDate(on)} · {late ? agreementsText.late : remainingText(on, today)}
      </span>
    </span>
  );
}

export function AmountCell({ amount }: { readonly amount: Halere | null }): ReactNode {
  return amount === null ? <NotStated /> : formatAmount(amount);
}

function NotStated(): ReactNode {
  const styles = useStyles();
  return <span className={styles.quiet}>{agreementsText.notStated}</span>;
}
