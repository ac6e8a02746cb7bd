import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { apiErrorOf } from '#data/api-failure';
import { useTakeStatement } from '#data/bookkeeping';
import type { MatchedEntry, StatementReading } from '#data/statements/reading';
import { useShortcut } from '#ui/use-shortcut';
import type { MatchKind } from '#shared/domain/payments/matching/match';
import { errorText } from '#text/errors';
import { statementsText } from '#text/statements';
import type { CsvColumns } from '#shared/domain/statements/csv-columns';
import { CertainEntries, type EntriesProps } from './certain-entries';
import { DoubtfulEntries } from './doubtful-entries';
import { OtherEntries } from './other-entries';
import { ReadingProblems } from './reading-problems';
import { StatementSummaries } from './statement-summaries';
import { TableQuestions } from './table-questions';
import { chosenEntries, useChoices } from './use-choices';
import { useTellTaken } from './use-tell-taken';

const useStyles = makeStyles({
  read: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  commands: {
    position: 'sticky',
    // Over the room below the page, so that nothing shows through under it.
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

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
  const { choices, choose } = useChoices(reading);
  const taking = useTaking({ file, columns, reading, onDone });
  const { problems } = reading.file;
  const stopped = problems.some(({ severity }) => severity === 'error');
  const mismatched = problems.some(({ severity }) => severity === 'mismatch');
  const ready = !stopped && (!mismatched || taking.despite) && !taking.busy;
  const take = () => void taking.take(chosenEntries(reading, choices));
  useShortcut('Enter', () => ready && take(), hasEnterOfItsOwn);
  return (
    <div className={styles.read}>
      <StatementSummaries fileName={file.name} file={reading.file} />
      <ReadingProblems problems={problems} />
      {reading.question !== null && <TableQuestions question={reading.question} onColumns={onColumns} />}
      {!stopped && <Entries reading={reading} choices={choices} onChoose={choose} />}
      {mismatched && !stopped && <Checkbox checked={taking.despite} label={statementsText.despiteMismatch} onChange={(_event, { checked }) => taking.setDespite(checked === true)} />}
      <Refusal text={taking.refusal} />
      <div className={styles.commands}>
        {!stopped && (
          <Button appearance="primary" disabledFocusable={!ready} onClick={take}>
            {statementsText.take(choices.size)}
          </Button>
        )}
        <Button onClick={onDone}>{stopped ? statementsText.close : statementsText.leave}</Button>
      </div>
    </div>
  );
}

function Refusal({ text }: { readonly text: string | null }): ReactNode {
  const styles = useStyles();
  if (text === null) return null;
  return (
    <p className={styles.refusal} role="alert">
      {text}
    </p>
  );
}

/** What was read, by what is to be done with it. */
function Entries({ reading, ...choosing }: { readonly reading: StatementReading } & Omit<EntriesProps, 'entries'>): ReactNode {
  const ofKind = (kind: MatchKind): readonly MatchedEntry[] => reading.entries.filter(({ match }) => match.kind === kind);
  return (
    <>
      <CertainEntries entries={ofKind('certain')} {...choosing} />
      <DoubtfulEntries entries={ofKind('doubtful')} {...choosing} />
      <OtherEntries reading={reading} />
    </>
  );
}

function useTaking({ file, columns, reading, onDone }: Omit<Props, 'onColumns'>) {
  const takeStatement = useTakeStatement();
  const tell = useTellTaken();
  const [despite, setDespite] = useState(false);
  const [refusal, refuse] = useState<string | null>(null);
  const take = async (chosen: ReturnType<typeof chosenEntries>) => {
    try {
      const bookkeeping = await takeStatement.mutateAsync({ file, columns, chosen, despiteMismatch: despite });
      tell(bookkeeping, reading);
      onDone();
    } catch (caught) {
      const { title, advice } = errorText(apiErrorOf(caught));
      refuse(`${title} ${advice}`);
    }
  };
  return { take, busy: takeStatement.isPending, refusal, despite, setDespite };
}

/** What Enter presses or opens by itself. */
const hasEnterOfItsOwn = (target: EventTarget | null): boolean => target instanceof Element && target.closest('button, a, select, textarea, summary, input:not([type=checkbox], [type=radio])') !== null;
