import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useFirstFocus } from './use-first-focus';
import type { MakingEnd } from './making';
import { useClient } from '#data/machine/client';
import { Page } from '#ui/page';
import { Panel } from '#ui/panel';
import { useTellFailure } from '#ui/use-tell-failure';
import { documentsText, draftingText, madeText } from '#text/agreement/batch';
import { errorText } from '#text/errors/errors';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

type Props = { readonly end: MakingEnd; readonly putAway: () => void };

/** What came of making documents: how many there are, where they lie, and which could not be made. */
export function MakingReport({ end, putAway }: Props): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const bar = useFirstFocus();
  const { done, of, cancelled, failed, where, path } = end;
  return (
    <Page title={documentsText.title}>
      <MessageBar intent={cancelled || done < of ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{madeText(done, of, cancelled)}</MessageBarTitle> {where}
        </MessageBarBody>
      </MessageBar>
      <div ref={bar} className={styles.actions}>
        {path !== null && <ShowButton path={path} />}
        <Button onClick={() => void navigate('/smlouvy')}>{draftingText.toList}</Button>
        <Button onClick={putAway}>{documentsText.again}</Button>
      </div>
      {failed.length > 0 && (
        <Panel title={documentsText.failed}>
          <ul className={styles.list}>
            {failed.map(({ fileName, error }) => (
              <li key={fileName}>
                {fileName !== '' && `${fileName}: `}
                {errorText(error).title} {errorText(error).advice}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

function ShowButton({ path }: { readonly path: string }): ReactNode {
  const client = useClient();
  const tell = useTellFailure();
  const show = async () => {
    const shown = await client.files.show({ path });
    if (!shown.ok) tell(shown.error);
  };
  return (
    <Button appearance="primary" onClick={() => void show()}>
      {documentsText.showInFolder}
    </Button>
  );
}
