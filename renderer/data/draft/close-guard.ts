import { draftsAreSaved, flushDrafts } from './sessions';

/**
 * Keeps the window open until every draft is saved. The browser asks by itself; the desktop closes after the save, or
 * asks when the save failed.
 * @param closesItself whether the window may close itself once everything is saved (desktop)
 * @param mayDiscard asks the person whether the unsaved changes may be given up
 * @returns takes the guard away
 */
export function guardClosing(closesItself: boolean, mayDiscard: () => boolean): () => void {
  let released = false;
  const finish = async () => {
    const saved = await flushDrafts();
    if (!closesItself || !(saved || mayDiscard())) return;
    released = true;
    window.close();
  };
  const guard = (event: BeforeUnloadEvent) => {
    if (released || draftsAreSaved()) return;
    event.preventDefault();
    void finish();
  };
  window.addEventListener('beforeunload', guard);
  return () => window.removeEventListener('beforeunload', guard);
}
