import { makeStyles, tokens } from '@fluentui/react-components';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import type { Unmatched } from '#shared/documents/word/proposal';
import { unmatchedAdvice } from '#text/agreement/word';
import { ChangedText } from '#ui/changed-text';
import { FieldLinks } from './field-links';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  where: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { maxWidth: '80ch', userSelect: 'text' },
  advice: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly unmatched: readonly Unmatched[]; readonly labelOf: (field: string) => string; readonly addressOf: (field: string) => string };

/** What differs and is no change of the wording: each with what to do about it. */
export function UnmatchedList({ unmatched, ...links }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {unmatched.map(({ reason, where, then, now, fields }, index) => (
        <li key={index} className={styles.item}>
          {where !== '' && <h3 className={styles.where}>{where}</h3>}
          <div className={styles.words}>
            <ChangedText runs={runsBetween(then, now)} />
          </div>
          <div className={styles.advice}>
            {unmatchedAdvice[reason]} <FieldLinks fields={fields} {...links} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function runsBetween(then: string | null, now: string | null) {
  const textOf = (words: string | null) => (words === null ? [] : [{ text: words }]);
  return compareTexts(textOf(then), textOf(now)).text.map(({ text, change }) => ({ text, change: change ?? null }));
}
