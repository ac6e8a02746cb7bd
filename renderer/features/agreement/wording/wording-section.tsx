import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { wordingText } from '#text/agreement/wording';
import { Mark } from '#ui/mark';
import { PhraseDesk } from '#ui/phrase-editor/phrase-desk';
import { PhrasePicker } from '#ui/phrase-editor/phrase-picker';
import { FieldGroup } from '#ui/form-layout';
import { countDeviations, departs, type DocumentWording } from './document-wording';
import { LineView } from './line-view';
import { choicesOf } from './phrase-words';
import { UpdateOffer } from './update-offer';
import { useWordings } from './use-wordings';
import { useWordingEditing } from './wording-editing';
import { wordingCommands, wordingField } from './wording-changes';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  lines: { display: 'flex', flexDirection: 'column', gap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
});

/** The words of this agreement, clause by clause, and where they depart from the template. */
export function WordingSection(): ReactNode {
  const styles = useStyles();
  const wordings = useWordings();
  const { onlyDeviations, showOnlyDeviations } = useWordingEditing();
  const [open, setOpen] = useState<string | null>(null);
  const [written, setWritten] = useState<string | null>(null);
  const choose = (field: string) => {
    setOpen(field);
    if (field !== written) setWritten(null);
  };
  const count = countDeviations(wordings);
  return (
    <PhraseDesk>
      <p className={styles.intro}>{wordingText.intro}</p>
      <div className={styles.head} role="group" aria-label={wordingText.deviations(count)}>
        <span role="status">
          <Mark tone={count === 0 ? 'subtle' : 'warning'}>{wordingText.deviations(count)}</Mark>
        </span>
        <Switch label={wordingText.onlyDeviations} checked={onlyDeviations} onChange={(_event, { checked }) => showOnlyDeviations(checked)} />
      </div>
      {wordings.map((wording) => (
        <FieldGroup key={wording.id} title={wordingText.documents[wording.id]}>
          <UpdateOffer wording={wording} />
          <Lines wording={wording} open={open} written={written} choose={choose} write={setWritten} />
        </FieldGroup>
      ))}
    </PhraseDesk>
  );
}

type LinesProps = {
  readonly wording: DocumentWording;
  readonly open: string | null;
  readonly written: string | null;
  readonly choose: (field: string) => void;
  readonly write: (field: string | null) => void;
};

function Lines({ wording, open, written, choose, write }: LinesProps): ReactNode {
  const styles = useStyles();
  const { session, onlyDeviations } = useWordingEditing();
  const { id, base, lines, worded, words } = wording;
  const commands = useMemo(() => wordingCommands(session, { base }), [session, base]);
  const isWritten = lines.some(({ part }) => wordingField(id, part.id) === written);
  const choices = useMemo(() => (isWritten ? choicesOf(worded, words(null)) : []), [isWritten, worded, words]);
  const shown = onlyDeviations ? lines.filter((line) => departs(line) || wordingField(id, line.part.id) === written) : lines;
  return (
    <>
      <ul className={styles.lines}>
        {shown.map((line) => {
          const field = wordingField(id, line.part.id);
          return <LineView key={line.part.id} wording={wording} line={line} commands={commands} field={field} open={open === field} written={written === field} choose={choose} write={write} />;
        })}
      </ul>
      {isWritten && <PhrasePicker choices={choices} />}
    </>
  );
}
