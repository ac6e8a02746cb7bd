import { Button, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ message: { maxWidth: '800px' }, alone: { margin: '24px' } });

export type Remedy = { readonly label: string; readonly run: () => void };

type Props = {
  readonly title: string;
  readonly advice: string;
  readonly remedies: readonly Remedy[];
  /** Stands in the window instead of a whole page. */
  readonly alone?: boolean;
};

/** What went wrong in place of the content it concerns, with the ways out of it. */
export function FailureMessage({ title, advice, remedies, alone = true }: Props): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar className={mergeClasses(styles.message, alone && styles.alone)} intent="error" layout="multiline" role="alert">
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
