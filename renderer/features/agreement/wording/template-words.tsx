import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordingText } from '#text/agreement/wording';
import { ComparedWords } from './compared-words';
import type { WordingLine } from './wording-line';

const useStyles = makeStyles({
  both: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXS} 0 0` },
  term: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  said: { margin: 0 },
});

/** The template's words beside the agreement's own. */
export function TemplateWords({ own, original }: { readonly own: WordingLine; readonly original: WordingLine }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.both}>
      <div>
        <dt className={styles.term}>{wordingText.template}</dt>
        <dd className={styles.said}>
          <ComparedWords then={original} now={own} side="then" />
        </dd>
      </div>
      <div>
        <dt className={styles.term}>{wordingText.own}</dt>
        <dd className={styles.said}>
          <ComparedWords then={original} now={own} side="now" />
        </dd>
      </div>
    </dl>
  );
}
