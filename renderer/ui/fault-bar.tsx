import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// A message is never squeezed by what is below it.
const useStyles = makeStyles({ bar: { flexShrink: 0 } });

type Props = { readonly title: string; readonly advice: string; readonly children?: ReactNode };

/** What went wrong, across the top of what it is about, which stays as it is. */
export function FaultBar({ title, advice, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {advice}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
