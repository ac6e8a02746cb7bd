import type { ApiError } from '#shared/api/errors';
import type { Proposal, WordReading } from '#shared/documents/word/proposal';
import type { AgreementContent, AgreementId } from '#shared/domain/agreement';
import type { AgreementWording } from '#shared/templates/deviation';
import { isEqual } from '#shared/templates/deviations-between';
import { useClient } from '#data/machine/client';
import type { DraftSession } from '#data/draft/session';
import { useKept } from '#data/files/kept';
import { readUpload } from '#data/files/uploads';

/** Largest Word file that is read, in bytes: an agreement with pictures has a few megabytes. */
const largest = 20 * 1024 * 1024;

export type Decision = 'accepted' | 'refused' | 'applied' | 'open';

/** A file, what it says otherwise, and what was decided about it. */
export type Review = {
  readonly file: File;
  /** Null until it is read, or where it could not be. */
  readonly reading: WordReading | null;
  readonly error: ApiError | null;
  /** One decision for each proposal. */
  readonly decided: readonly Decision[];
  /** The wording of the agreement the decisions are about: as it was read, and as they changed it since. */
  readonly wording: AgreementWording | null;
};

export type ChangeReview = (step: (before: Review | null) => Review | null) => void;

/**
 * The review of an edited Word file, kept while the person is on other pages. What is written in this window is saved before a file is
 * read: it is compared with what is stored.
 */
export function useReview(id: AgreementId, session: DraftSession<AgreementContent>) {
  const { word } = useClient();
  const [review, change] = useKept<Review | null>(['word', id], null);
  const open = async (file: File, earlier: Review | null) => {
    change(() => ({ file, reading: null, error: null, decided: [], wording: null }));
    await session.flush();
    const { wording } = session.draft().present.content;
    const upload = await readUpload(file, largest);
    const read = upload.ok ? await word.read({ id, ...upload.value }) : upload;
    // Another one may have been chosen meanwhile.
    change((present) => {
      if (present?.file !== file) return present;
      return read.ok ? { file, reading: read.value, error: null, decided: decisionsOf(read.value.proposals, earlier), wording } : { ...present, error: read.error };
    });
  };
  return { review, change, open: (file: File) => void open(file, null), openAgain: () => void (review !== null && open(review.file, review)) };
}

/** What was decided about the same change before holds. */
function decisionsOf(proposals: readonly Proposal[], earlier: Review | null): readonly Decision[] {
  const known = earlier?.reading?.proposals ?? [];
  return proposals.map((proposal) => {
    const before = earlier?.decided[known.findIndex((each) => isSame(each, proposal))];
    return before === undefined || before === 'applied' ? 'open' : before;
  });
}

const isSame = (one: Proposal, other: Proposal): boolean => one.kind === other.kind && isEqual(one.lines.map(({ runs }) => runs), other.lines.map(({ runs }) => runs));
