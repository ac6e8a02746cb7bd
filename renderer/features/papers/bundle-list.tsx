import { Button, Checkbox, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { DocumentKind } from '#shared/documents/document-kind';
import { bundleText } from '#text/agreement/papers';
import { moved, toggled, type Chosen } from './bundle-order';

type Props = {
  /** All documents there are: the chosen ones in their order, then the rest. */
  readonly kinds: readonly DocumentKind[];
  readonly chosen: Chosen;
  readonly change: (chosen: Chosen) => void;
  readonly nameOf: (kind: DocumentKind) => string;
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', alignItems: 'center', minHeight: '36px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  place: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  moves: { display: 'flex' },
});

/** The documents a bundle can hold; the chosen ones carry their place and move by buttons or Alt with an arrow. */
export function BundleList({ kinds, chosen, change, nameOf }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const move = (kind: DocumentKind, by: -1 | 1) => {
    change(moved(chosen, kind, by));
    // The row is another one after the next drawing; the focus goes on with the document.
    const held = document.activeElement?.getAttribute('data-control');
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-kind="${kind}"] [data-control="${held ?? ''}"]`)?.focus());
  };
  const press = (kind: DocumentKind) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(kind, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <ol ref={list} className={styles.list} aria-label={bundleText.list}>
      {kinds.map((kind) => {
        const at = chosen.indexOf(kind);
        const name = nameOf(kind);
        return (
          <li key={kind} className={styles.row} data-kind={kind} onKeyDown={press(kind)}>
            <span className={styles.place}>{at >= 0 && `${at + 1}.`}</span>
            <Checkbox data-control="include" label={name} checked={at >= 0} onChange={() => change(toggled(chosen, kind))} />
            {at >= 0 && (
              <span className={styles.moves}>
                <MoveButton control="up" name={bundleText.up(name)} icon={<ArrowUpRegular />} disabled={at === 0} run={() => move(kind, -1)} />
                <MoveButton control="down" name={bundleText.down(name)} icon={<ArrowDownRegular />} disabled={at === chosen.length - 1} run={() => move(kind, 1)} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type MoveProps = { readonly control: 'up' | 'down'; readonly name: string; readonly icon: ReactElement; readonly disabled: boolean; readonly run: () => void };

function MoveButton({ control, name, icon, disabled, run }: MoveProps) {
  return (
    <Tooltip content={name} relationship="label">
      <Button data-control={control} appearance="subtle" size="small" icon={icon} disabledFocusable={disabled} onClick={run} />
    </Tooltip>
  );
}
