import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Clock16Regular, Dismiss16Regular, Warning16Filled, type FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { OrderCourse } from '#shared/domain/payment-orders/confirmations';
import { courseNames } from '#text/payments/orders';

const useStyles = makeStyles({
  course: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  watch: { color: tokens.colorStatusWarningForeground1 },
  calm: { color: tokens.colorNeutralForeground2 },
});

const looks: Readonly<Record<OrderCourse, { readonly Icon: FluentIcon; readonly tone: 'good' | 'watch' | 'calm' }>> = {
  waiting: { Icon: Clock16Regular, tone: 'calm' },
  late: { Icon: Warning16Filled, tone: 'watch' },
  confirmed: { Icon: CheckmarkCircle16Filled, tone: 'good' },
  withdrawn: { Icon: Dismiss16Regular, tone: 'calm' },
};

/** How far an order is: a sign, a word, and a colour that only repeats it. */
export function CourseLook({ course }: { readonly course: OrderCourse }): ReactNode {
  const styles = useStyles();
  const { Icon, tone } = looks[course];
  return (
    <span className={mergeClasses(styles.course, styles[tone])}>
      <Icon aria-hidden />
      {courseNames[course]}
    </span>
  );
}
