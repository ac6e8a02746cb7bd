import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { chosenRow, listRow } from './row-style';
import { spokenOnly } from './spoken-style';

export type ProgressItem<K extends string> = {
  readonly key: K;
  readonly name: string;
  /** How much is still to be done. */
  readonly missing: number;
  /** The same in words, for those who hear it. */
  readonly state: string;
};

type Props<K extends string> = { readonly label: string; readonly items: readonly ProgressItem<K>[]; readonly chosen: K; readonly choose: (key: K) => void };

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '2px', margin: 0, padding: tokens.spacingVerticalS, listStyleType: 'none' },
  item: {
    ...listRow,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  chosen: { ...chosenRow, fontWeight: tokens.fontWeightSemibold },
  mark: { color: tokens.colorNeutralForeground3 },
  complete: { color: tokens.colorPaletteGreenForeground1 },
  spoken: spokenOnly,
  count: { minWidth: '18px', textAlign: 'center', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What there is to fill in, each with what it still lacks; arrows move from one to another. */
export function ProgressList<K extends string>({ label, items, chosen, choose }: Props<K>): ReactNode {
  const styles = useStyles();
  return (
    <nav aria-label={label} data-place="" onKeyDown={moveByArrows}>
      <ol className={styles.list}>
        {items.map(({ key, name, missing, state }) => (
          <li key={key}>
            <button type="button" className={mergeClasses(styles.item, key === chosen && styles.chosen)} aria-current={key === chosen ? 'true' : undefined} onClick={() => choose(key)}>
              <span aria-hidden className={mergeClasses(styles.mark, missing === 0 && styles.complete)}>
                {missing === 0 ? '●' : '○'}
              </span>
              <span>
                {name} <span className={styles.spoken}>({state})</span>
              </span>
              <span aria-hidden className={styles.count}>
                {missing > 0 && missing}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}
