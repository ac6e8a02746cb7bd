import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { conflictText } from '#text/agreement/conflict';

// A message is never squeezed by what is below it.
const useStyles = makeStyles({ notice: { flexShrink: 0 } });

type Props = {
  readonly title: string;
  /** The dialog with both versions. */
  readonly review: (close: () => void) => ReactNode;
};

/** The stored record was changed elsewhere while this one was being written: the person looks at both versions. */
export function ConflictNotice({ title, review }: Props): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <MessageBar className={styles.notice} intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {conflictText.advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => setOpen(true)}>{conflictText.review}</Button>
      </MessageBarActions>
      {open && review(() => setOpen(false))}
    </MessageBar>
  );
}
