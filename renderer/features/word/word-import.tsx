import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { useAgreementSession } from '#data/agreement-session';
import type { DraftSession } from '#data/draft/session';
import { useParties } from '#data/queries';
import { errorText } from '#text/errors';
import { caseTitle } from '#text/names';
import { wordText } from '#text/word';
import { FileChoice } from '#ui/file-choice';
import { PartBar } from '#ui/part-bar';
import { useFileDrop } from '#ui/use-file-drop';
import { Waiting } from '#ui/waiting';
import { Found } from './found';
import { useReading, type OpenedWord } from './use-reading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`, backgroundColor: tokens.colorNeutralBackground1 },
  intro: { maxWidth: '80ch', margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  locked: { marginBottom: tokens.spacingVerticalM },
});

/** Reading what the other side's lawyers made of the agreement, and deciding about it. */
export function WordImport({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const { id, content, finishedOn, removedAt } = agreement;
  const session = useAgreementSession(agreement);
  const { opened, open } = useReading(id, session);
  const { data: parties } = useParties();
  const editable = finishedOn === null && removedAt === null;
  useFileDrop(([file]) => file !== undefined && open(file));
  return (
    <div className={styles.root}>
      <PartBar title={wordText.titleOf(caseTitle(content, parties))} back={{ label: wordText.toAgreement, to: `/smlouvy/${id}` }} />
      <div className={styles.body} data-place="">
        <p className={styles.intro}>{wordText.intro}</p>
        {!editable && (
          <MessageBar className={styles.locked} intent="info" layout="multiline">
            <MessageBarBody>{wordText.locked}</MessageBarBody>
          </MessageBar>
        )}
        <FileChoice label={wordText.file} button={wordText.choose} none={wordText.noFile} accept=".docx" file={opened?.file ?? null} choose={open} error={faultOf(opened)} />
        {opened !== null && <Outcome opened={opened} agreement={agreement} session={session} editable={editable} />}
      </div>
    </div>
  );
}

type OutcomeProps = { readonly opened: OpenedWord; readonly agreement: Agreement; readonly session: DraftSession<AgreementContent>; readonly editable: boolean };

function Outcome({ opened: { file, reading, error }, ...found }: OutcomeProps) {
  if (reading !== null) return <Found key={`${file.name} ${file.lastModified}`} fileName={file.name} reading={reading} {...found} />;
  return error === null && <Waiting label={wordText.reading} />;
}

function faultOf(opened: OpenedWord | null): string | null {
  if (opened === null || opened.error === null) return null;
  const { title, advice } = errorText(opened.error);
  return `${title} ${advice}`;
}
