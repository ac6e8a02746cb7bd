import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useMemo, type ComponentProps } from 'react';
import { caseOfContent } from '#shared/documents/case-of';
import { fieldLabel } from '#shared/documents/field-label';
import type { Proposal, WordReading } from '#shared/documents/word/proposal';
import type { Agreement, AgreementContent } from '#shared/domain/agreement';
import type { DraftSession } from '#data/draft/session';
import { useParties } from '#data/machine/queries';
import { trackedChanges, wordText } from '#text/agreement/word';
import { useCopying } from '#ui/use-copying';
import { ProposalCard } from './proposal-card';
import { readingAsText } from './reading-as-text';
import { UnmatchedList } from './unmatched-list';
import { useDecisions, type Decisions } from './use-decisions';
import type { ChangeReview, Review } from './use-review';

const useStyles = makeStyles({
  found: { maxWidth: '1000px' },
  note: { marginTop: tokens.spacingVerticalS },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` },
  kept: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

type Props = { readonly agreement: Agreement; readonly session: DraftSession<AgreementContent>; readonly review: Review; readonly change: ChangeReview; readonly reading: WordReading; readonly editable: boolean };

/** What a file says otherwise: proposals to decide about, and all the rest. */
export function Found({ agreement: { id, content }, session, review, change, reading, editable }: Props) {
  const styles = useStyles();
  const { proposals, unmatched, tracked, comments, pictures } = reading;
  const decisions = useDecisions(review, change, session);
  const copy = useCopying();
  const { data: parties } = useParties();
  const fields = useMemo(() => {
    const agreementCase = caseOfContent(content, parties);
    return { labelOf: (field: string) => fieldLabel(field, agreementCase), addressOf: (field: string) => `/smlouvy/${id}?udaj=${encodeURIComponent(field)}` };
  }, [id, content, parties]);
  const notes = [...(tracked ? [trackedChanges] : []), ...(pictures > 0 ? [wordText.pictures(pictures)] : [])];
  if (proposals.length + unmatched.length + comments.length + notes.length === 0) return <p role="status">{wordText.nothing}</p>;
  return (
    <div className={styles.found}>
      {notes.map((note) => (
        <MessageBar key={note} className={styles.note} intent="info" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      <Proposals proposals={proposals} decisions={decisions} editable={editable} copyAll={() => void copy(readingAsText(review.file.name, reading, decisions.of), wordText.copied)} fields={fields} />
      {unmatched.length > 0 && (
        <>
          <Head text={`${wordText.unmatched} (${unmatched.length})`} />
          <UnmatchedList unmatched={unmatched} {...fields} />
        </>
      )}
      {comments.length > 0 && <Comments comments={comments} />}
    </div>
  );
}

type Fields = Pick<ComponentProps<typeof ProposalCard>, 'labelOf' | 'addressOf'>;

type ProposalsProps = { readonly proposals: readonly Proposal[]; readonly decisions: Decisions; readonly editable: boolean; readonly copyAll: () => void; readonly fields: Fields };

function Proposals({ proposals, decisions, editable, copyAll, fields }: ProposalsProps) {
  const styles = useStyles();
  const decidable = editable && proposals.length > 0;
  return (
    <>
      <div className={styles.bar}>
        <h2 className={styles.title}>
          {wordText.proposals} ({proposals.length})
        </h2>
        <Button icon={<CopyRegular />} onClick={copyAll}>
          {wordText.copy}
        </Button>
        {decidable && <CommonCommands decisions={decisions} />}
      </div>
      {proposals.length === 0 && <p>{wordText.noProposals}</p>}
      {decidable && <p className={styles.kept}>{wordText.kept}</p>}
      <ol className={styles.list} aria-label={wordText.proposals}>
        {proposals.map((proposal, index) => (
          <ProposalCard key={index} proposal={proposal} decision={decisions.of(index)} decide={editable ? (decision) => decisions.decide(index, decision) : null} {...fields} />
        ))}
      </ol>
    </>
  );
}

function CommonCommands({ decisions: { decideAll, waiting, apply } }: { readonly decisions: Decisions }) {
  return (
    <>
      <Button onClick={() => decideAll('accepted')}>{wordText.acceptAll}</Button>
      <Button onClick={() => decideAll('refused')}>{wordText.refuseAll}</Button>
      <Button appearance="primary" disabledFocusable={waiting === 0} onClick={apply}>
        {wordText.apply(waiting)}
      </Button>
    </>
  );
}

function Comments({ comments }: Pick<WordReading, 'comments'>) {
  const styles = useStyles();
  return (
    <>
      <Head text={wordText.comments} />
      <ul className={styles.list}>
        {comments.map(({ author, text }, index) => (
          <li key={index}>
            <strong>{author}</strong>: {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Head({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <h2 className={styles.title}>{text}</h2>
    </div>
  );
}
