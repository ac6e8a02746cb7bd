import { useSearchParams } from 'react-router';
import type { Agreement } from '#shared/domain/agreement';
import { entriesOf, type RecordEntry } from './record-entry';

/** Which record is shown; it stands in the address, so that coming back finds the same one. Without a choice it is the first of the list. */
export function useChosenRecord(agreement: Agreement) {
  const [params, setParams] = useSearchParams();
  const entries = entriesOf(agreement);
  const wanted = params.get('listina');
  const chosen: RecordEntry | null = entries.find(({ key }) => key === wanted) ?? entries[0] ?? null;
  return { entries, chosen, choose: (key: string) => setParams({ listina: key }, { replace: true }) };
}
