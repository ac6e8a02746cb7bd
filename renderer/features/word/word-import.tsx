import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import { isEqual } from '#shared/templates/deviations-between';
import { useAgreementSession } from '#data/agreement-session';
import { useDraftValue } from '#data/draft/bindings';
import type { DraftSession } from '#data/draft/session';
import { belongsAnywhere } from '#data/own-page';
import { useParties } from '#data/machine/queries';
import { errorText } from '#text/errors/errors';
import { caseTitle } from '#text/names';
import { wordText } from '#text/agreement/word';
import { FileChoice } from '#ui/file-choice';
import { PartBar } from '#ui/part-bar';
import { useFileDrop } from '#ui/use-file-drop';
import { Waiting } from '#ui/waiting';
import { Found } from './found';
import { useReview, type ChangeReview, type Review } from './use-review';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`, backgroundColor: tokens.colorNeutralBackground1 },
  intro: { maxWidth: '80ch', margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  changed: { marginTop: tokens.spacingVerticalM },
  locked: { marginBottom: tokens.spacingVerticalM },
});

/** Reading what the other side's lawyers made of the agreement, and deciding about it. */
export function WordImport({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const { id, content, finishedOn, removedAt } = agreement;
  const session = useAgreementSession(agreement);
  const { review, change, open, openAgain } = useReview(id, session);
  const { data: parties } = useParties();
  const editable = finishedOn === null && removedAt === null;
  useFileDrop(([file]) => file !== undefined && open(file), belongsAnywhere);
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
        <FileChoice label={wordText.file} button={wordText.choose} none={wordText.noFile} accept=".docx" file={review?.file ?? null} choose={open} error={faultOf(review)} />
        {review !== null && <Outcome review={review} change={change} openAgain={openAgain} agreement={agreement} session={session} editable={editable} />}
      </div>
    </div>
  );
}

type OutcomeProps = {
  readonly review: Review;
  readonly change: ChangeReview;
  readonly openAgain: () => void;
  readonly agreement: Agreement;
  readonly session: DraftSession<AgreementContent>;
  readonly editable: boolean;
};

function Outcome({ openAgain, ...found }: OutcomeProps) {
  const { session, review: { reading, error, wording } } = found;
  const present = useDraftValue(session, ({ wording: now }) => now);
  if (reading === null) return error === null && <Waiting label={wordText.reading} />;
  return (
    <>
      {wording !== null && !isEqual(wording, present) && <ChangedSince openAgain={openAgain} />}
      <Found {...found} reading={reading} />
    </>
  );
}

/** The file was compared with a wording that is no more. */
function ChangedSince({ openAgain }: { readonly openAgain: () => void }) {
  return (
    <MessageBar className={useStyles().changed} intent="warning" layout="multiline">
      <MessageBarBody>{wordText.changedSince}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={openAgain}>{wordText.readAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function faultOf(review: Review | null): string | null {
  if (review === null || review.error === null) return null;
  const { title, advice } = errorText(review.error);
  return `${title} ${advice}`;
}
