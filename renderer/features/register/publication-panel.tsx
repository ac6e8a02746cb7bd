import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { deadlineTitle } from '#shared/documents/deadline-names';
import { typesetString } from '#shared/documents/typography';
import type { Agreement } from '#shared/domain/agreement';
import type { DeadlineKind } from '#shared/domain/deadlines/deadline';
import { factsOfKind, standingFacts } from '#shared/domain/life/fact';
import { sendingLimit } from '#shared/domain/life/publication';
import { addressOfVersion } from '#shared/domain/life/register-record';
import { presentRecord } from '#shared/domain/register/present-record';
import { useLives } from '#data/lives';
import { basisText, longDay, remainingText } from '#text/life/deadlines';
import { instantText } from '#text/moment';
import { publicationText, registerText } from '#text/register/register';
import { Panel } from '#ui/panel';
import { RouteLink } from '#ui/route-link';
import { RecordAddress } from './record-address';

const useStyles = makeStyles({
  details: { display: 'grid', gridTemplateColumns: 'fit-content(240px) minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalM} 0 0` },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  note: { marginTop: tokens.spacingVerticalS },
});

/** Where publication stands: what it means, by when it is to be done, and its record. */
export function PublicationPanel({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const styles = useStyles();
  const { today, lifeOf } = useLives();
  const life = lifeOf(agreement);
  const { title, meaning, grave } = publicationText(life, life.concludedOn === null ? null : sendingLimit(life.concludedOn), today);
  const unrecorded = life.publishedOn !== null && presentRecord(agreement.facts) === null;
  return (
    <Panel title={registerText.standing}>
      <MessageBar intent={grave ? 'error' : life.publishedOn === null ? 'info' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {typesetString(meaning)}
        </MessageBarBody>
      </MessageBar>
      <dl className={styles.details}>
        <Deadlines agreement={agreement} />
        <RecordDetails agreement={agreement} />
      </dl>
      {unrecorded && <div className={styles.note}>{registerText.recordUnknown}</div>}
      <div className={styles.note}>
        <RouteLink to={`/smlouvy/${agreement.id}/prubeh`}>{registerText.toCourse}</RouteLink>
      </div>
    </Panel>
  );
}

const kinds: readonly DeadlineKind[] = ['send-to-register', 'publish-or-void', 'correct-register'];

/** Days of the register that still wait. */
function Deadlines({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const styles = useStyles();
  const { today, deadlinesOf } = useLives();
  const waiting = deadlinesOf(agreement).filter(({ kind, metOn }) => metOn === null && kinds.includes(kind));
  return waiting.map((deadline) => (
    <div key={deadline.kind} style={{ display: 'contents' }}>
      <dt className={styles.term}>{deadlineTitle(deadline)}</dt>
      <dd className={styles.value}>
        {longDay(deadline.on)} · {remainingText(deadline.on, today)} <span className={styles.quiet}>({basisText(deadline)})</span>
      </dd>
    </div>
  ));
}

function RecordDetails({ agreement: { facts } }: { readonly agreement: Agreement }): ReactNode {
  const present = presentRecord(facts);
  const published = factsOfKind(standingFacts(facts), 'published').at(-1);
  if (present === null) return null;
  const { record, version } = present;
  const link = version === null ? null : addressOfVersion(version);
  return (
    <>
      <Detail name={registerText.record}>{record}</Detail>
      {version !== null && <Detail name={registerText.version}>{version}</Detail>}
      {published !== undefined && published.at !== null && <Detail name={registerText.publishedAt}>{instantText(published.at)}</Detail>}
      {link !== null && (
        <Detail name={registerText.link}>
          <RecordAddress address={link} />
        </Detail>
      )}
    </>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </>
  );
}
