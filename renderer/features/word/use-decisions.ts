import { useState } from 'react';
import type { Proposal } from '#shared/documents/word/proposal';
import { withAccepted } from '#shared/documents/word/with-accepted';
import type { AgreementContent } from '#shared/domain/agreement';
import { changed } from '#data/draft/draft';
import type { DraftSession } from '#data/draft/session';
import { wordText } from '#text/word';
import { useNotify } from '#ui/notices';

export type Decision = 'accepted' | 'refused' | 'applied' | 'open';

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
export function useDecisions(all: readonly Proposal[], session: DraftSession<AgreementContent>): Decisions {
  const notify = useNotify();
  const [decided, setDecided] = useState<readonly Decision[]>(() => all.map(() => 'open'));
  const accepted = all.filter((_, index) => decided[index] === 'accepted');
  const apply = () => {
    if (accepted.length === 0) return;
    session.apply((draft, at) => {
      const { content, unparsed } = draft.present;
      const next = { content: { ...content, wording: withAccepted(content.wording, accepted, all) }, unparsed };
      return { ...changed({ ...draft, typing: null, open: null }, 'wording', next, at), open: null };
    });
    const before = decided;
    setDecided(decided.map((each) => (each === 'accepted' ? 'applied' : each)));
    const takeBack = () => {
      session.undo();
      setDecided(before);
    };
    notify({ title: wordText.appliedNotice(accepted.length), detail: wordText.appliedDetail, action: { label: wordText.takeBack, run: takeBack } });
  };
  return {
    of: (index) => decided[index] ?? 'open',
    decide: (index, decision) => setDecided(decided.with(index, decision)),
    decideAll: (decision) => setDecided(decided.map((each) => (each === 'applied' ? each : decision))),
    waiting: accepted.length,
    apply,
  };
}
