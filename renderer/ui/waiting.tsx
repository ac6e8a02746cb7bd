import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // What is quick shows no spinner at all.
  late: {
    padding: '48px',
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '200ms',
    animationFillMode: 'both',
  },
});

/** Says that something is being loaded, once it takes longer than 200 ms. */
export function Waiting({ label }: { readonly label: string }): ReactNode {
  const styles = useStyles();
  return <Spinner className={styles.late} label={label} labelPosition="after" size="small" />;
}
