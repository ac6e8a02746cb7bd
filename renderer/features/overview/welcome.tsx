import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useCreateAgreement, useLoadSample } from '#data/machine/mutations';
import { Panel } from '#ui/panel';
import type { Agreement } from '#shared/domain/agreement';
import { exchangeText } from '#text/exchange';
import { overviewText } from '#text/overview';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalL}`, maxWidth: '70ch' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
});

/** The empty beginning: one click starts the work, another one a trial; or the other office has begun it. */
export function Welcome({ sampleLoaded }: { readonly sampleLoaded: boolean }): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const create = useCreateAgreement();
  const load = useLoadSample();
  const open = ({ id }: Agreement) => void navigate(`/smlouvy/${id}`);
  const busy = create.isPending || load.isPending;
  return (
    <Panel title={overviewText.welcomeTitle}>
      <p className={styles.words}>{overviewText.welcome}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<Add20Regular />} disabled={busy} onClick={() => create.mutate({ regionId: null }, { onSuccess: open })}>
          {overviewText.newAgreement}
        </Button>
        {!sampleLoaded && (
          <Button disabled={busy} onClick={() => load.mutate(undefined, { onSuccess: open })}>
            {overviewText.trySample}
          </Button>
        )}
        <Button onClick={() => void navigate('/smlouvy/vymena')}>{exchangeText.receive}</Button>
      </div>
    </Panel>
  );
}
