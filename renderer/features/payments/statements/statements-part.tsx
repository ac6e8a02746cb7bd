import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ownPageOf } from '#data/own-page';
import { useStatementReading } from '#data/statements/use-statement-reading';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { useFileDrop } from '#ui/use-file-drop';
import { StatementIntake } from './statement-intake';
import { ReadStatement } from './read-statement';
import { TakenStatements } from './taken-statements';
import { LearntAccounts } from './learnt-accounts';

const useStyles = makeStyles({ part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, overflowY: 'auto', minHeight: 0, paddingBottom: tokens.spacingVerticalL } });

/** Statements: one is read and taken over, those taken over before can be taken back. */
export function StatementsPart(): ReactNode {
  const styles = useStyles();
  const { state, start, forget } = useStatementReading();
  const handed = useHandedFile();
  useFileDrop(([file]) => file !== undefined && start(file), isForUs);
  useEffect(() => {
    if (handed !== null) start(handed);
    // A file that was dropped elsewhere is read once, when it comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [handed]);
  return (
    <div className={styles.part}>
      <StatementIntake state={state} onFile={(file) => start(file)} onCancel={forget} />
      {state.kind === 'read' && <ReadStatement key={keyOf(state)} file={state.file} columns={state.columns} reading={state.reading} onDone={() => forget(state.file)} onColumns={(columns) => start(state.file, columns)} />}
      {state.kind !== 'read' && <TakenStatements />}
      {state.kind !== 'read' && <LearntAccounts />}
    </div>
  );
}

/** An XML may be an answer of the register, which leads to its agreement. */
const isForUs = (file: File): boolean => ['statements', null].includes(ownPageOf(file));

/** Another file, or another meaning of its columns, begins with nothing decided. */
const keyOf = ({ file, columns }: { readonly file: File; readonly columns: CsvColumns | null }): string => [file.name, file.lastModified, JSON.stringify(columns)].join(' ');

/** The file somebody dropped on another page, which led here. */
function useHandedFile(): File | null {
  const state: unknown = useLocation().state;
  return state instanceof File ? state : null;
}
