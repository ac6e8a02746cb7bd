import type { DocumentWording } from './document-wording';
import type { WordingCommands } from './wording-changes';
import type { WordingLine } from './wording-line';

/** What a line of the wording is shown and written with. */
export type LineProps = {
  readonly wording: DocumentWording;
  readonly line: WordingLine;
  readonly commands: WordingCommands;
  readonly field: string;
  readonly open: boolean;
  readonly written: boolean;
  readonly choose: (field: string) => void;
  readonly write: (field: string | null) => void;
};
