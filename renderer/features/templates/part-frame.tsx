import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { isWorded, type AnyPart } from '#shared/templates/tree';
import type { PartId } from '#shared/templates/condition';
import { useTemplateEditing } from './editing';
import { PartFaults } from './part-faults';
import { PartMenu } from './part-menu';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr) 32px',
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginBlock: '80px',
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Hover },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  content: { minWidth: 0 },
  menu: { alignSelf: 'start' },
});

type Props = {
  readonly part: AnyPart;
  /** Null where the sample shows none. */
  readonly number: string | null;
  readonly label: string;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
};

/** A part of the template with its number at the left and what can be done to it at the right. */
export function PartFrame({ part, number, label, chosen, choose, children }: Props): ReactNode {
  const styles = useStyles();
  const { commands } = useTemplateEditing();
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ({ ArrowUp: 'up', ArrowDown: 'down' } as const)[event.key];
    if (way === undefined || !event.altKey || event.ctrlKey) return;
    event.preventDefault();
    commands.move(part.id, way);
  };
  return (
    <div className={mergeClasses(styles.frame, chosen && styles.chosen)} role="group" aria-label={label} id={frameId(part.id)} onFocus={choose} onMouseDown={choose} onKeyDown={onKeyDown}>
      <span className={styles.number}>{number ?? '–'}</span>
      <div className={styles.content}>
        {children}
        <PartFaults ids={idsOf(part)} />
      </div>
      <div className={styles.menu}>{chosen && <PartMenu part={part} label={label} />}</div>
    </div>
  );
}

const idsOf = (part: AnyPart): readonly PartId[] => [part.id, ...(isWorded(part) ? part.variants.flatMap(({ points }) => points.map(({ id }) => id)) : [])];

/** Where a part is in the page. */
export const frameId = (part: string): string => `part-${part}`;
