import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { apiErrorOf } from '#data/machine/api-failure';
import { useBookkeeping, useTakeStatement } from '#data/payments/bookkeeping';
import type { MatchedEntry, StatementReading } from '#data/statements/reading';
import { ConfirmBar } from '#features/payments/confirm-bar';
import type { MatchKind } from '#shared/domain/payments/matching/match';
import { errorText } from '#text/errors/errors';
import { statementsText } from '#text/payments/statements';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { CertainEntries, type EntriesProps } from './certain-entries';
import { DoubtfulEntries } from './doubtful-entries';
import { OtherEntries } from './other-entries';
import { ReadingProblems } from './reading-problems';
import { StatementGaps } from './statement-gaps';
import { StatementSummaries } from './statement-summaries';
import { TableQuestions } from './table-questions';
import { chosenEntries, useChoices } from './use-choices';
import { useTellTaken } from './use-tell-taken';

const useStyles = makeStyles({ read: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

type Props = {
  readonly file: File;
  /** What the clerk said of its columns; null where nobody had to ask. */
  readonly columns: CsvColumns | null;
  readonly reading: StatementReading;
  readonly onDone: () => void;
  /** Reads the file again with what the clerk said about its columns. */
  readonly onColumns: (columns: CsvColumns) => void;
};

/** What was read of a statement: what is wrong with it, what is certain, what a clerk has to look at, and all the rest. */
export function ReadStatement({ file, columns, reading, onDone, onColumns }: Props): ReactNode {
  const styles = useStyles();
  const { choices, choose } = useChoices(reading.entries);
  const taking = useTaking({ file, columns, reading, onDone });
  const { problems } = reading.file;
  const stopped = problems.some(({ severity }) => severity === 'error');
  const mismatched = problems.some(({ severity }) => severity === 'mismatch');
  const ready = !stopped && (!mismatched || taking.despite) && !taking.busy;
  return (
    <div className={styles.read}>
      <StatementSummaries fileName={file.name} file={reading.file} />
      <ReadingProblems problems={problems} />
      {reading.question !== null && <TableQuestions question={reading.question} onColumns={onColumns} />}
      {!stopped && <Entries reading={reading} choices={choices} onChoose={choose} />}
      {mismatched && !stopped && <Checkbox checked={taking.despite} label={statementsText.despiteMismatch} onChange={(_event, { checked }) => taking.setDespite(checked === true)} />}
      <ConfirmBar
        confirm={stopped ? null : statementsText.take(choices.size)}
        leave={stopped ? statementsText.close : statementsText.leave}
        ready={ready}
        refusal={taking.refusal}
        onConfirm={() => void taking.take(chosenEntries(reading.entries, choices))}
        onLeave={onDone}
      />
    </div>
  );
}

/** What was read, by what is to be done with it; and before it what may be missing. */
function Entries({ reading, ...choosing }: { readonly reading: StatementReading } & Omit<EntriesProps, 'entries' | 'words'>): ReactNode {
  const ofKind = (kind: MatchKind): readonly MatchedEntry[] => reading.entries.filter(({ match }) => match.kind === kind);
  return (
    <>
      <StatementGaps file={reading.file} />
      <CertainEntries entries={ofKind('certain')} words={statementsText} {...choosing} />
      <DoubtfulEntries entries={ofKind('doubtful')} words={statementsText} {...choosing} />
      <OtherEntries reading={reading} />
    </>
  );
}

function useTaking({ file, columns, reading, onDone }: Omit<Props, 'onColumns'>) {
  const { data: before } = useBookkeeping();
  const takeStatement = useTakeStatement();
  const tell = useTellTaken();
  const [despite, setDespite] = useState(false);
  const [refusal, refuse] = useState<string | null>(null);
  const take = async (chosen: ReturnType<typeof chosenEntries>) => {
    try {
      const bookkeeping = await takeStatement.mutateAsync({ file, columns, chosen, despiteMismatch: despite });
      tell(before, bookkeeping, reading);
      onDone();
    } catch (caught) {
      const { title, advice } = errorText(apiErrorOf(caught));
      refuse(`${title} ${advice}`);
    }
  };
  return { take, busy: takeStatement.isPending, refusal, despite, setDespite };
}
