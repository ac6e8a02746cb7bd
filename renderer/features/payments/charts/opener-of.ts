import type { NavigateFunction } from 'react-router';

/** What opens an address; undefined where there is none to open. */
export const openerOf =
  (navigate: NavigateFunction) =>
  (to: string | null): (() => void) | undefined =>
    to === null ? undefined : () => void navigate(to);
