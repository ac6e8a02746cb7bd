import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { recordsText } from '#text/records/records';

const useStyles = makeStyles({
  list: { height: '100%', minWidth: 0, boxSizing: 'border-box', overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
});

/** The parts of the list; arrows move from row to row. */
export function RecordsList({ hidden, children }: { readonly hidden: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div hidden={hidden}>
      <nav className={styles.list} aria-label={recordsText.list} data-place="" onKeyDown={moveByArrows}>
        {children}
      </nav>
    </div>
  );
}

function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-record]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}
