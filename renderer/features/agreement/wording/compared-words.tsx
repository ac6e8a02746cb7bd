import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Run, Text } from '#shared/documents/block';
import { compareTexts } from '#shared/documents/comparison/compare-texts';
import type { WordingLine } from './wording-line';

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'break-word', userSelect: 'text' },
  // Colour only repeats what the lines say.
  inserted: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  deleted: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorNeutralForeground1, textDecorationLine: 'line-through' },
});

type Props = { readonly then: WordingLine; readonly now: WordingLine; readonly side: 'then' | 'now' };

/** One of two wordings, with what the other one has not marked word by word. */
export function ComparedWords({ then, now, side }: Props): ReactNode {
  const styles = useStyles();
  const hidden = side === 'then' ? 'inserted' : 'deleted';
  return comparedLines(then, now).map((line, index) => {
    const runs = line.filter(({ change }) => change !== hidden);
    return runs.length === 0 ? null : (
      <p key={index} className={styles.line}>
        {runs.map((run, order) => (
          <RunText key={order} run={run} />
        ))}
      </p>
    );
  });
}

function RunText({ run: { text, change } }: { readonly run: Run }): ReactNode {
  const styles = useStyles();
  if (change === 'inserted') return <ins className={styles.inserted}>{text}</ins>;
  return change === 'deleted' ? <del className={styles.deleted}>{text}</del> : text;
}

/** The words, then the points one by one. */
function comparedLines(then: WordingLine, now: WordingLine): readonly Text[] {
  const [before, after] = [textsOf(then), textsOf(now)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => compareTexts(before[index] ?? [], after[index] ?? []).text);
}

const textsOf = ({ text, points }: WordingLine): readonly Text[] => [text, ...points.map((point): Text => [{ text: `${point.mark}) ` }, ...point.text])];
