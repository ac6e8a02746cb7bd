import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Template } from '#shared/templates/template';
import { templateConflictText } from '#text/templates';

type Props = { readonly stored: Template; readonly compare: () => void; readonly takeStored: () => void; readonly keepMine: () => void };

const useStyles = makeStyles({ notice: { flexShrink: 0 } });

/** Somebody saved a newer version while this one was being written: the person looks at both and decides. */
export function ConflictNotice({ stored: { version, saved }, compare, takeStored, keepMine }: Props): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar className={styles.notice} intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{templateConflictText.title(version, saved?.by ?? '')}</MessageBarTitle> {templateConflictText.advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={compare}>{templateConflictText.compare}</Button>
        <Button onClick={takeStored}>{templateConflictText.takeStored}</Button>
        <Button onClick={keepMine}>{templateConflictText.keepMine}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
