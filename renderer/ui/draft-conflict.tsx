import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

type Props = {
  readonly text: { readonly title: string; readonly advice: string; readonly takeStored: string; readonly keepMine: string };
  readonly onTakeStored: () => void;
  readonly onKeepMine: () => void;
};

/** The stored record was changed elsewhere while this one was being written: the person decides which one holds. */
export function DraftConflict({ text, onTakeStored, onKeepMine }: Props): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.title}</MessageBarTitle> {text.advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onTakeStored}>{text.takeStored}</Button>
        <Button onClick={onKeepMine}>{text.keepMine}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
