import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panes: { display: 'grid', gridTemplateColumns: 'minmax(300px, 380px) minmax(0, 1fr)', gap: tokens.spacingHorizontalL, flexGrow: 1, minHeight: 0 },
  pane: { overflowY: 'auto', minHeight: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalS },
});

/** A list to choose from at the left, what to do with it at the right; each scrolls by itself. */
export function TwoPanes({ list, children }: { readonly list: ReactNode; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.panes}>
      <div className={styles.pane} data-place="">
        {list}
      </div>
      <div className={styles.pane} data-place="">
        {children}
      </div>
    </div>
  );
}
