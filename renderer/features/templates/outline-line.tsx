import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BranchFork16Regular, ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type DragEvent, type ReactNode } from 'react';
import { partText } from '#text/templates/templates';
import { chosenRow } from '#ui/row-style';
import type { Edge } from './outline-drop';
import type { OutlineEntry } from './outline-entries';

type Props = {
  readonly entry: OutlineEntry;
  readonly chosen: boolean;
  /** Whether the tabulator stops here. */
  readonly stop: boolean;
  /** Null for what holds nothing. */
  readonly open: boolean | null;
  readonly dropping: Edge | null;
  readonly choose: () => void;
  readonly write: () => void;
  readonly toggle: (open: boolean) => void;
  readonly drag: () => void;
  readonly over: (edge: Edge) => void;
  readonly end: () => void;
};

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inside: { paddingInlineStart: tokens.spacingHorizontalL },
  head: { fontWeight: tokens.fontWeightSemibold },
  chosen: chosenRow,
  above: { boxShadow: `inset 0 2px ${tokens.colorCompoundBrandStroke}` },
  below: { boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}` },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  gist: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  twist: { display: 'flex', justifyContent: 'center' },
  sign: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

/** One article or clause in the outline. */
export function OutlineLine({ entry, chosen, stop, open, dropping, choose, write, toggle, drag, over, end }: Props): ReactNode {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { id, level, index, count } = entry;
  return (
    <div
      ref={element}
      className={mergeClasses(styles.line, level === 2 && styles.inside, open !== null && styles.head, chosen && styles.chosen, dropping !== null && styles[dropping])}
      role="treeitem"
      aria-level={level}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-selected={chosen}
      {...(open !== null && { 'aria-expanded': open })}
      tabIndex={stop ? 0 : -1}
      data-part={id}
      draggable
      onClick={choose}
      onDoubleClick={write}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        drag();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        over(edgeAt(event));
      }}
      onDragEnd={end}
    >
      <Twist open={open} toggle={toggle} />
      <Words entry={entry} />
    </div>
  );
}

function Twist({ open, toggle }: Pick<Props, 'open' | 'toggle'>): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.twist} onClick={() => open !== null && toggle(!open)} aria-hidden>
      {open !== null && (open ? <ChevronDown12Regular /> : <ChevronRight12Regular />)}
    </span>
  );
}

function Words({ entry: { number, gist, shown, conditional } }: Pick<Props, 'entry'>): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.number}>{number !== null && `${number} `}</span>
      <span className={mergeClasses(styles.gist, !shown && styles.quiet)} title={shown ? gist : `${gist} (${partText.hidden})`}>
        {gist}
      </span>
      {conditional && <BranchFork16Regular className={styles.sign} aria-label={partText.conditional} />}
    </>
  );
}

function edgeAt({ clientY, currentTarget }: DragEvent<HTMLElement>): Edge {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'above' : 'below';
}
