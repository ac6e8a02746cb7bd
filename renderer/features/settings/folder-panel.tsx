import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useChooseFolder, useRevealFolder } from '#data/machine/mutations';
import { useHost, useLocation } from '#data/machine/queries';
import { Panel } from '#ui/panel';
import { folderText } from '#text/settings';
import { useMoveTo, type MoveOutcome } from './use-move-to';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  folder: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', userSelect: 'text' },
  words: { margin: 0, maxWidth: '90ch', color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  path: { width: '420px' },
});

/** Where the data are, and the way to keep them elsewhere. */
export function FolderPanel(): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  const { data: location } = useLocation();
  const { moveTo, busy, outcome } = useMoveTo();
  return (
    <Panel title={folderText.title}>
      <div className={styles.stack}>
        <div>
          {folderText.present} <span className={styles.folder}>{location.folder}</span>
        </div>
        <p className={styles.words}>{folderText.explanation}</p>
        {host.kind === 'desktop' ? <DesktopChoice busy={busy} moveTo={moveTo} /> : <TypedChoice busy={busy} moveTo={moveTo} />}
        {outcome !== null && <Outcome outcome={outcome} />}
      </div>
    </Panel>
  );
}

type ChoiceProps = { readonly busy: boolean; readonly moveTo: (folder: string) => void };

function DesktopChoice({ busy, moveTo }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const choose = useChooseFolder();
  const reveal = useRevealFolder();
  const ask = () =>
    choose.mutate(undefined, {
      onSuccess: ({ folder }) => {
        if (folder !== null) moveTo(folder);
      },
    });
  return (
    <div className={styles.line}>
      <Button icon={<FolderOpen20Regular />} disabled={busy || choose.isPending} onClick={ask}>
        {folderText.choose}
      </Button>
      <Button appearance="subtle" onClick={() => reveal.mutate()}>
        {folderText.reveal}
      </Button>
    </div>
  );
}

function TypedChoice({ busy, moveTo }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const folder = typed.trim();
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (folder !== '') moveTo(folder);
      }}
    >
      <Field label={folderText.typed} hint={folderText.typedHelp}>
        <div className={styles.line}>
          <Input className={styles.path} aria-label={folderText.typed} value={typed} spellCheck={false} maxLength={4096} onChange={(_event, { value }) => setTyped(value)} />
          <Button type="submit" disabled={busy || folder === ''}>
            {folderText.use}
          </Button>
        </div>
      </Field>
    </form>
  );
}

function Outcome({ outcome: { text, failed } }: { readonly outcome: MoveOutcome }): ReactNode {
  return (
    <MessageBar intent={failed ? 'error' : 'success'} layout="multiline" role="status">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
