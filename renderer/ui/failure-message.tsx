import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ root: { margin: '24px', maxWidth: '800px' } });

export type Remedy = { readonly label: string; readonly run: () => void };

/** What went wrong in place of the content it concerns, with the ways out of it. */
export function FailureMessage({ title, advice, remedies }: { readonly title: string; readonly advice: string; readonly remedies: readonly Remedy[] }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar className={styles.root} intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {advice}
      </MessageBarBody>
      <MessageBarActions>
        {remedies.map(({ label, run }) => (
          <Button key={label} onClick={run}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
