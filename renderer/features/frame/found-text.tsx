import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SearchHit } from '#shared/domain/search/hit';

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mark: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
});

/** The text something was found in, with what was searched for in it made visible. */
export function FoundText({ label, excerpt, marks }: Pick<SearchHit, 'label' | 'excerpt' | 'marks'>): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {label}:{' '}
      {piecesOf(excerpt, marks).map(({ text, marked }, index) =>
        marked ? (
          <mark key={index} className={styles.mark}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </div>
  );
}

type Piece = { readonly text: string; readonly marked: boolean };

/** An excerpt cut at its marks; marks are in order and do not overlap. */
function piecesOf(excerpt: string, marks: SearchHit['marks']): readonly Piece[] {
  const ends = marks.map(([, to]) => to);
  const pieces = marks.flatMap(([from, to], index): readonly Piece[] => [
    { text: excerpt.slice(ends[index - 1] ?? 0, from), marked: false },
    { text: excerpt.slice(from, to), marked: true },
  ]);
  return [...pieces, { text: excerpt.slice(ends.at(-1) ?? 0), marked: false }];
}
