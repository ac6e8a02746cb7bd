import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, DocumentEdit20Regular, Print20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { nextStepOf, urgencyOf, type NextStep } from '#data/next-step';
import { Mark } from '#ui/mark';
import { Panel } from '#ui/panel';
import { partyOf } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import { frameText } from '#text/frame';
import { agreementName } from '#text/names';
import { stepDetail, stepText, stepVerb } from '#text/next-step';
import { overviewText } from '#text/overview';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTopStyle: 'none' },
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0 },
  name: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  step: { color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { minWidth: '112px' },
  all: { display: 'inline-block', marginTop: tokens.spacingVerticalS, color: tokens.colorBrandForegroundLink },
});

/** How many things fit on the desk; the rest is in the list of agreements. */
const most = 8;

/** Finding out what is next takes composing the documents, so of very many agreements only those worked on last are looked at. */
const considered = 60;

/** Things to do, the nearest to being done first. */
export function WhatIsNext({ agreements, parties }: { readonly agreements: readonly Agreement[]; readonly parties: readonly Party[] }): ReactNode {
  const styles = useStyles();
  const todo = latest(agreements).map((agreement) => ({ agreement, step: nextStepOf(agreement, parties) })).sort((left, right) => urgencyOf(left.step) - urgencyOf(right.step));
  return (
    <Panel title={overviewText.next}>
      <ul className={styles.list}>
        {todo.slice(0, most).map(({ agreement, step }) => (
          <Todo key={agreement.id} agreement={agreement} step={step} region={partyOf(parties, agreement.content.region.partyId)} />
        ))}
      </ul>
      {agreements.length > most && (
        <Link className={styles.all} to="/smlouvy">
          {overviewText.all(agreements.length)}
        </Link>
      )}
    </Panel>
  );
}

function latest(agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.length <= considered ? agreements : [...agreements].sort((left, right) => right.changedAt.localeCompare(left.changedAt)).slice(0, considered);
}

function Todo({ agreement, step, region }: { readonly agreement: Agreement; readonly step: NextStep; readonly region: Party | null }): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const name = agreementName(region);
  const detail = stepDetail(step);
  return (
    <li className={styles.item}>
      <span className={styles.icon} aria-hidden>
        {iconOf(step)}
      </span>
      <div className={styles.words}>
        <div className={styles.name}>
          {name}
          {agreement.sample && <Mark>{frameText.sample}</Mark>}
        </div>
        <div className={styles.step}>
          {stepText(step)}
          {detail !== '' && `: ${detail}`}
        </div>
      </div>
      <Button className={styles.button} aria-label={`${stepVerb(step)}: ${name}`} onClick={() => void navigate(`/smlouvy/${agreement.id}`)}>
        {stepVerb(step)}
      </Button>
    </li>
  );
}

function iconOf({ kind }: NextStep): ReactNode {
  if (kind === 'finish') return <CheckmarkCircle20Regular />;
  return kind === 'sign' ? <Print20Regular /> : <DocumentEdit20Regular />;
}
