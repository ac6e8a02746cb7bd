import { Button, Spinner, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';

type Props = {
  readonly name: string;
  /** The keys that do the same, or null. */
  readonly keys: string | null;
  readonly icon: ReactElement;
  /** Whether it is under way: the icon turns, and pressing again does nothing. */
  readonly busy: boolean;
  readonly run: () => void;
  /** Whether it can be run at the moment. */
  readonly ready?: boolean;
  readonly primary?: boolean;
};

/** A command of a bar, with its keys told to whoever points at it. */
export function ActionButton({ name, keys, icon, busy, run, ready = true, primary }: Props) {
  const button = (
    <Button appearance={primary === true ? 'primary' : 'secondary'} icon={busy ? <Spinner size="tiny" delay={200} /> : icon} disabledFocusable={busy || !ready} onClick={run}>
      {name}
    </Button>
  );
  return keys === null ? (
    button
  ) : (
    <Tooltip content={keys} relationship="description">
      {button}
    </Tooltip>
  );
}
