import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { changeLimits } from '#text/agreement/changes';
import { spokenOnly } from './spoken-style';

type Run = { readonly text: string; readonly change: 'inserted' | 'deleted' | null };

const useStyles = makeStyles({
  text: { 'whiteSpace': 'pre-line', 'overflowWrap': 'anywhere', '& del + ins': { marginInlineStart: '3px' } },
  deleted: { textDecorationLine: 'line-through', color: tokens.colorPaletteRedForeground1 },
  inserted: { textDecorationLine: 'underline', color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  limit: { ...spokenOnly, whiteSpace: 'pre' },
});

/** A text with what was taken out and put in: struck and underlined, and told to those who hear it. */
export function ChangedText({ runs }: { readonly runs: readonly Run[] }): ReactNode {
  const styles = useStyles();
  return <span className={styles.text}>{runs.map((run, index) => (run.change === null ? run.text : <Changed key={index} text={run.text} change={run.change} />))}</span>;
}

function Changed({ text, change }: { readonly text: string; readonly change: 'inserted' | 'deleted' }): ReactNode {
  const styles = useStyles();
  const Element = change === 'deleted' ? 'del' : 'ins';
  const { before, after } = changeLimits[change];
  return (
    <Element className={styles[change]}>
      <span className={styles.limit}>{before}</span>
      {text}
      <span className={styles.limit}>{after}</span>
    </Element>
  );
}
