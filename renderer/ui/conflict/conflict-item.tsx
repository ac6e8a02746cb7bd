import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { conflictText } from '#text/agreement/conflict';
import { Mark } from '#ui/mark';

export type Side = 'stored' | 'mine';

type Said = { readonly name: string | null; readonly runs: readonly { readonly text: string; readonly differs: boolean }[] };

/** Something in which two versions differ, decided as one. A version without lines says nothing there. */
export type Item = { readonly key: string; readonly name: string; readonly stored: readonly Said[]; readonly mine: readonly Said[]; readonly changedBy: Side | null };

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  both: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))', columnGap: tokens.spacingHorizontalL, alignItems: 'start' },
  side: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { display: 'block', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  absent: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  // The mark is not told by its colour alone.
  differs: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

type Props = { readonly item: Item; readonly chosen: Side | null; readonly choose: (side: Side) => void };

/** What both versions say, and the choice of one. */
export function ConflictItem({ item, chosen, choose }: Props): ReactNode {
  const styles = useStyles();
  const { name, changedBy } = item;
  return (
    <li className={styles.item}>
      <h3 className={styles.head}>
        {name} <Mark tone={changedBy === null ? 'warning' : 'subtle'}>{conflictText.changedBy[changedBy ?? 'both']}</Mark>
      </h3>
      <RadioGroup className={styles.both} aria-label={name} value={chosen ?? ''} onChange={(_event, { value }) => choose(value === 'stored' ? 'stored' : 'mine')}>
        <Radio value="stored" label={<Version side="stored" lines={item.stored} />} />
        <Radio value="mine" label={<Version side="mine" lines={item.mine} />} />
      </RadioGroup>
    </li>
  );
}

function Version({ side, lines }: { readonly side: Side; readonly lines: readonly Said[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.side}>{conflictText.sides[side]} </span>
      {lines.length === 0 && <span className={styles.absent}>{conflictText.absent}</span>}
      {lines.map(({ name, runs }, index) => (
        <span key={index} className={styles.line}>
          {name !== null && `${name}: `}
          {runs.map(({ text, differs }, order) => (differs ? <mark key={order} className={styles.differs}>{text}</mark> : text))}
        </span>
      ))}
    </>
  );
}
