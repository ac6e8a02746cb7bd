import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, DocumentEdit20Regular, Print20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { NextStep } from '#data/next-step';
import type { Todo } from './todo';
import { Mark } from '#ui/mark';
import { Panel } from '#ui/panel';
import type { Party } from '#shared/domain/party';
import { sampleText } from '#text/sample';
import { caseTitle } from '#text/names';
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

/** Things to do, the nearest to being done first. @param count of all agreements */
export function WhatIsNext({ todo, count, parties }: { readonly todo: readonly Todo[]; readonly count: number; readonly parties: readonly Party[] }): ReactNode {
  const styles = useStyles();
  return (
    <Panel title={overviewText.next}>
      <ul className={styles.list}>
        {todo.slice(0, most).map(({ agreement, step }) => (
          <TodoLine key={agreement.id} agreement={agreement} step={step} name={caseTitle(agreement.content, parties)} />
        ))}
      </ul>
      {count > most && (
        <Link className={styles.all} to="/smlouvy">
          {overviewText.all(count)}
        </Link>
      )}
    </Panel>
  );
}

function TodoLine({ agreement, step, name }: Todo & { readonly name: string }): ReactNode {
  const styles = useStyles();
  const navigate = useNavigate();
  const detail = stepDetail(step);
  return (
    <li className={styles.item}>
      <span className={styles.icon} aria-hidden>
        {iconOf(step)}
      </span>
      <div className={styles.words}>
        <div className={styles.name}>
          {name}
          {agreement.sample && <Mark>{sampleText.mark}</Mark>}
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
