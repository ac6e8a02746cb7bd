import { useState } from 'react';

/** Work that runs one at a time: what is under way, and the way to start it; what is asked for meanwhile is left out. */
export function useBusy<Work extends string>() {
  const [busy, setBusy] = useState<Work | null>(null);
  const during = (what: Work, work: () => Promise<void>) => () => {
    if (busy !== null) return;
    setBusy(what);
    void work().finally(() => setBusy(null));
  };
  return { busy, during };
}
