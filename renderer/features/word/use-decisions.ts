import { withAccepted } from '#shared/documents/word/with-accepted';
import { versionOf } from '#shared/documents/wording/template-of';
import type { AgreementContent } from '#shared/domain/agreement';
import { changed } from '#data/draft/draft';
import type { DraftSession } from '#data/draft/session';
import { useTemplates } from '#data/templates';
import { wordText } from '#text/agreement/word';
import { useNotify } from '#ui/notices';
import type { ChangeReview, Decision, Review } from './use-review';

export type Decisions = {
  readonly of: (index: number) => Decision;
  readonly decide: (index: number, decision: Decision) => void;
  /** Decides about all that are not taken over yet. */
  readonly decideAll: (decision: 'accepted' | 'refused') => void;
  /** How many are accepted and not taken over yet. */
  readonly waiting: number;
  /** Takes the accepted ones into the draft, as one step that can be undone. */
  readonly apply: () => void;
};

/** What a person decides about the proposals of a file. */
export function useDecisions({ reading, decided, wording }: Review, change: ChangeReview, session: DraftSession<AgreementContent>): Decisions {
  const notify = useNotify();
  const { data: templates } = useTemplates();
  const all = reading?.proposals ?? [];
  const accepted = all.filter((_, index) => decided[index] === 'accepted');
  const decideEach = (step: (each: Decision, index: number) => Decision) => change((review) => review && { ...review, decided: review.decided.map(step) });
  const apply = () => {
    if (accepted.length === 0) return;
    session.apply((draft, at) => {
      const { content, unparsed } = draft.present;
      const next = { content: { ...content, wording: withAccepted(content.wording, accepted, all, (id) => versionOf({ content, templates }, id)) }, unparsed };
      return { ...changed({ ...draft, typing: null, open: null }, 'wording', next, at), open: null };
    });
    const applied = session.draft().present.content.wording;
    change((review) => review && { ...review, decided: decided.map((each) => (each === 'accepted' ? 'applied' : each)), wording: applied });
    const takeBack = () => {
      session.undo();
      change((review) => review && { ...review, decided, wording });
    };
    notify({ title: wordText.appliedNotice(accepted.length), detail: wordText.appliedDetail, action: { label: wordText.takeBack, run: takeBack } });
  };
  return {
    of: (index) => decided[index] ?? 'open',
    decide: (index, decision) => decideEach((each, at) => (at === index ? decision : each)),
    decideAll: (decision) => decideEach((each) => (each === 'applied' ? each : decision)),
    waiting: accepted.length,
    apply,
  };
}
