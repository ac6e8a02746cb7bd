import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { caseOfAgreement } from '#shared/documents/case-of';
import { differencesBetween } from '#shared/documents/differences';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { calendarOn } from '#shared/domain/life/calendar-on';
import { dueDayOf } from '#shared/domain/payments/due-day';
import { stateOn } from '#shared/domain/life/state-on';
import { formatAmount } from '#shared/domain/money';
import { formatDate, parseDate, type PlainDate } from '#shared/domain/plain-date';
import { useLives } from '#data/lives';
import { useSurroundings } from '#data/machine/surroundings';
import { stateText } from '#text/life/course';
import { datumTitle } from '#text/records/records';
import { heldText } from '#ui/fields/binding';
import { DateField } from '#ui/fields/date-field';
import { Panel } from '#ui/panel';
import { VersionsTable } from '#ui/versions-table';
import { Contacts } from './contacts';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalS} 0 0` },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  note: { marginTop: tokens.spacingVerticalS },
});

/** What the agreement says on a day, with the amendments that took effect by then. */
export function StatePanel({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const styles = useStyles();
  const { today } = useLives();
  const { agreements } = useSurroundings();
  const [typed, type] = useState(formatDate(today));
  const day = parseDate(typed);
  const state = day.ok ? stateOn(agreement, agreements, day.value) : null;
  return (
    <Panel title={stateText.title}>
      <DateField field={heldText({ path: 'state.day', text: typed, issue: day.ok ? null : day.code, type })} label={stateText.day} />
      {day.ok && state === null && <div className={styles.note}>{stateText.notInForce}</div>}
      {day.ok && state !== null && <State agreement={agreement} state={state} day={day.value} />}
    </Panel>
  );
}

type Props = { readonly agreement: Agreement; readonly state: AgreementContent; readonly day: PlainDate };

function State({ agreement, state, day }: Props): ReactNode {
  const styles = useStyles();
  const { agreements } = useSurroundings();
  const calendar = calendarOn(agreement, agreements, { today: day });
  const { contribution, notice } = state;
  return (
    <>
      <dl className={styles.list}>
        <dt>{stateText.amount}</dt>
        <dd className={styles.amount}>{contribution.annualAmount === null ? stateText.notKnown : formatAmount(contribution.annualAmount)}</dd>
        <dt>{stateText.notice}</dt>
        <dd className={styles.amount}>{notice.months === null ? stateText.notKnown : stateText.months(notice.months)}</dd>
      </dl>
      <Contacts agreement={agreement} day={day} />
      <h3 className={styles.title}>{stateText.calendar}</h3>
      <dl className={styles.list}>
        {calendar.map(({ year, amount }) => (
          <div key={year} style={{ display: 'contents' }}>
            <dt>{stateText.instalment(year, dueDayOf(year, agreement, agreements, day)?.on ?? null)}</dt>
            <dd className={styles.amount}>{formatAmount(amount)}</dd>
          </div>
        ))}
      </dl>
      <Differences agreement={agreement} state={state} />
    </>
  );
}

function Differences({ agreement, state }: Omit<Props, 'day'>): ReactNode {
  const styles = useStyles();
  const around = useSurroundings();
  const original = caseOfAgreement(around, agreement);
  const rows = differencesBetween(original, { ...original, content: state }).map(({ field, label, then, now }) => ({ key: field, name: datumTitle(label), then, now }));
  return (
    <>
      <h3 className={styles.title}>{stateText.differences}</h3>
      {rows.length === 0 ? stateText.same : <VersionsTable text={stateText.table} rows={rows} />}
    </>
  );
}
