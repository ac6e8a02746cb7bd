import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { PaperKind } from '#shared/documents/document-kind';
import { papersText, paperState } from '#text/papers';
import { chosenRow, listRow } from '#ui/row-style';
import { paperOrder } from './paper-order';

export type PaperListProps = {
  readonly chosen: PaperKind;
  readonly choose: (kind: PaperKind) => void;
  readonly nameOf: (kind: PaperKind) => string;
  /** How many data a paper lacks. */
  readonly missing: (kind: PaperKind) => number;
};

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
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  count: { minWidth: '18px', textAlign: 'center', fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The papers with what each of them lacks; arrows move from one to another. */
export function PaperList({ chosen, choose, nameOf, missing }: PaperListProps) {
  const styles = useStyles();
  return (
    <nav aria-label={papersText.list} data-place="" onKeyDown={moveByArrows}>
      <ol className={styles.list}>
        {paperOrder.map((kind) => (
          <li key={kind}>
            <button type="button" data-paper={kind} className={mergeClasses(styles.item, kind === chosen && styles.chosen)} aria-current={kind === chosen ? 'true' : undefined} onClick={() => choose(kind)}>
              <span aria-hidden className={mergeClasses(styles.mark, missing(kind) === 0 && styles.complete)}>
                {missing(kind) === 0 ? '●' : '○'}
              </span>
              <span>
                {nameOf(kind)} <span className={styles.spoken}>({paperState(missing(kind))})</span>
              </span>
              <span aria-hidden className={styles.count}>
                {missing(kind) > 0 && missing(kind)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-paper]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}
