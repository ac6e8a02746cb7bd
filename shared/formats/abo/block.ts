import type { RecordedEntry } from './entry';
import type { Header } from './header';

/** A record 074 and what belongs to it, while the file is read. */
export type Block = {
  /** Null where the record could not be read. */
  readonly header: Header | null;
  readonly entries: RecordedEntry[];
  /** Whether all of its entries could be read, so that they can be added up. */
  isWhole: boolean;
};
