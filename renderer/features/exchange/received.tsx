import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { ExchangeReading } from '#shared/domain/exchange/exchange';
import type { Upload } from '#data/uploads';
import { errorText } from '#text/errors';
import { exchangeText } from '#text/exchange';
import { FailureMessage } from '#ui/failure-message';
import { Panel } from '#ui/panel';
import { DifferencesToTake } from './differences-to-take';
import { Origin } from './origin';
import { useTaking } from './use-taking';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalL, maxWidth: '1100px' },
  note: { marginBottom: tokens.spacingVerticalM },
  commands: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Props = { readonly upload: Upload; readonly reading: ExchangeReading };

/** A file that was read: where it comes from, what it brings, and what of it is taken over. */
export function Received({ upload, reading }: Props): ReactNode {
  const styles = useStyles();
  const taking = useTaking(upload, reading);
  const { agreementId, differences } = reading;
  return (
    <div className={styles.parts}>
      <Origin reading={reading} />
      <Panel title={exchangeText.table}>
        <MessageBar className={styles.note} intent="info" layout="multiline">
          <MessageBarBody>{introOf(reading)}</MessageBarBody>
        </MessageBar>
        {differences.length > 0 && <DifferencesToTake differences={differences} chosen={agreementId === null ? null : taking.chosen} choose={taking.choose} />}
      </Panel>
      {taking.error !== null && <FailureMessage {...errorText(taking.error)} remedies={[]} alone={false} />}
      <Commands reading={reading} taking={taking} />
    </div>
  );
}

function introOf({ agreementId, differences }: ExchangeReading): string {
  if (agreementId === null) return exchangeText.isNew;
  return differences.length === 0 ? exchangeText.same : exchangeText.differs;
}

type CommandsProps = { readonly reading: ExchangeReading; readonly taking: ReturnType<typeof useTaking> };

function Commands({ reading: { agreementId, differences }, taking: { busy, chosen, take } }: CommandsProps): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const offered = agreementId === null || differences.length > 0;
  const label = agreementId === null ? exchangeText.startDraft : chosen.size === 0 ? exchangeText.nothingChosen : exchangeText.takeChosen(differences.filter(({ take: whole }) => chosen.has(whole)).length);
  return (
    <div className={styles.commands}>
      {offered && (
        <Button appearance="primary" disabledFocusable={busy || (agreementId !== null && chosen.size === 0)} onClick={take}>
          {busy ? exchangeText.taking : label}
        </Button>
      )}
      {agreementId !== null && <Button onClick={() => void navigate(`/smlouvy/${agreementId}`)}>{exchangeText.openHere}</Button>}
    </div>
  );
}
