import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Template } from '#shared/templates/template';
import type { WordingChange } from '#shared/templates/updating/compare-versions';
import { updateText, wordingText } from '#text/agreement/wording';
import { Mark } from '#ui/mark';
import { ComparedWords } from './compared-words';
import type { DocumentWording } from './document-wording';
import { lineIn } from './template-line';
import { gistOf, type WordingLine } from './wording-line';

type Props = { readonly wording: DocumentWording; readonly newest: Template; readonly change: WordingChange; readonly taken: boolean; readonly decide: (take: boolean) => void };

const useStyles = makeStyles({
  entry: { paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  both: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalL, margin: `${tokens.spacingVerticalXS} 0` },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  said: { margin: 0 },
  none: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One difference with both texts, and the decision about it. */
export function UpdateEntry({ wording, newest, change, taken, decide }: Props): ReactNode {
  const styles = useStyles();
  const { part, kind, refusable, own } = change;
  const now = lineIn(wording.worded, part, wording);
  const next = lineIn(newest, part, wording);
  const where = whereOf(wording, change, now, next);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        {where} <Mark>{updateText.kinds[kind]}</Mark> {own.length > 0 && <Mark tone="warning">{updateText.own}</Mark>}
      </div>
      <dl className={styles.both}>
        <Said title={updateText.now} line={now} other={next} side="then" exists={change.then !== null} />
        <Said title={updateText.next} line={next} other={now} side="now" exists={change.now !== null} />
      </dl>
      {own.length > 0 && <p className={styles.note}>{updateText.ownAdvice}</p>}
      {refusable ? (
        <RadioGroup layout="horizontal" aria-label={updateText.choice(where)} value={taken ? 'take' : 'keep'} onChange={(_event, { value }) => decide(value === 'take')}>
          <Radio value="take" label={updateText.take} />
          <Radio value="keep" label={updateText.keep} />
        </RadioGroup>
      ) : (
        <p className={styles.note}>{updateText.always}</p>
      )}
    </li>
  );
}

type SaidProps = { readonly title: string; readonly line: WordingLine | null; readonly other: WordingLine | null; readonly side: 'then' | 'now'; readonly exists: boolean };

function Said({ title, line, other, side, exists }: SaidProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{title}</dt>
      <dd className={styles.said}>
        {line === null ? <span className={styles.none}>{exists ? updateText.notShown : updateText.none}</span> : <Words line={line} other={other} side={side} />}
      </dd>
    </div>
  );
}

/** Where there is nothing to compare with, nothing is marked. */
function Words({ line, other, side }: { readonly line: WordingLine; readonly other: WordingLine | null; readonly side: 'then' | 'now' }): ReactNode {
  const [then, now] = side === 'then' ? [line, other ?? line] : [other ?? line, line];
  return <ComparedWords then={then} now={now} side={side} />;
}

function whereOf({ lines }: DocumentWording, { part, then, now }: WordingChange, was: WordingLine | null, next: WordingLine | null): string {
  const known = lines.find((line) => line.part.id === part) ?? was ?? next;
  if (known !== null) return known.label;
  const either = now ?? then;
  if (either === null) return wordingText.unnumbered(part);
  return either.kind === 'list' ? wordingText.list : wordingText.unnumbered(gistOf(either));
}
