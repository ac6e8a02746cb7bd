import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import { useAgreements, useOffice } from '#data/machine/queries';
import type { Upload } from '#data/files/uploads';
import { errorText } from '#text/errors/errors';
import { exchangeText } from '#text/exchange';
import { FailureMessage } from '#ui/failure-message';
import { Panel } from '#ui/panel';
import { DifferencesToTake } from './differences-to-take';
import { Origin } from './origin';
import { proposedToTake } from './proposed-to-take';
import { standingOf, type Standing } from './standing-of';
import { useTaking } from './use-taking';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalL, maxWidth: '1100px' },
  note: { marginBottom: tokens.spacingVerticalM },
  commands: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Props = { readonly upload: Upload; readonly reading: ExchangeReading; readonly again: () => void };

/** A file that was read: where it comes from, what it brings, and what of it is taken over. */
export function Received({ upload, reading, again }: Props): ReactNode {
  const styles = useStyles();
  const here = useHere(reading);
  const taking = useTaking(upload, reading, here);
  const ours = useOffice().data.content.partyId === reading.origin.from;
  const standing = standingOf(reading, here);
  const proposes = standing === 'differs' && proposedToTake(reading, here).size > 0;
  return (
    <div className={styles.parts}>
      {ours && <Note intent="warning" words={exchangeText.ours} />}
      <Origin upload={upload} reading={reading} />
      <Panel title={exchangeText.table}>
        <div className={styles.note}>
          <Note intent={standing === 'finished' || standing === 'removed' ? 'warning' : 'info'} words={proposes ? `${exchangeText.standing.differs} ${exchangeText.proposed}` : exchangeText.standing[standing]} />
        </div>
        {reading.differences.length > 0 && <DifferencesToTake differences={reading.differences} isNew={standing === 'new'} chosen={standing === 'differs' ? taking.chosen : null} choose={taking.choose} />}
      </Panel>
      {taking.error !== null && (
        <FailureMessage {...errorText(taking.error)} remedies={taking.error.code === 'exchange-seen-otherwise' ? [{ label: exchangeText.again, run: again }] : []} alone={false} />
      )}
      <Commands reading={reading} standing={standing} taking={taking} />
    </div>
  );
}

/** The agreement a file is about, as it is here; null where it would be a new one. */
function useHere({ agreementId }: ExchangeReading): Agreement | null {
  const { data: agreements } = useAgreements();
  return agreements.find(({ id }) => id === agreementId) ?? null;
}

function Note({ intent, words }: { readonly intent: 'info' | 'warning'; readonly words: string }): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
    </MessageBar>
  );
}

type CommandsProps = { readonly reading: ExchangeReading; readonly standing: Standing; readonly taking: ReturnType<typeof useTaking> };

function Commands({ reading: { agreementId, differences }, standing, taking: { busy, chosen, take } }: CommandsProps): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const offered = standing === 'new' || standing === 'differs';
  const label = standing === 'new' ? exchangeText.startDraft : chosen.size === 0 ? exchangeText.nothingChosen : exchangeText.takeChosen(differences.filter(({ take: whole }) => chosen.has(whole)).length);
  return (
    <div className={styles.commands}>
      {offered && (
        <Button appearance="primary" disabledFocusable={busy || (standing === 'differs' && chosen.size === 0)} onClick={take}>
          {busy ? exchangeText.taking : label}
        </Button>
      )}
      {agreementId !== null && <Button onClick={() => void navigate(`/smlouvy/${agreementId}`)}>{exchangeText.openHere}</Button>}
    </div>
  );
}
