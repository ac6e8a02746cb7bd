import { useMemo, useState, type ReactNode } from 'react';
import { saidByBoth } from '#data/draft/conflict/said';
import type { TemplateSession } from '#data/template-session';
import { mergedParts } from '#shared/templates/merging/merge-parts';
import { partConflicts } from '#shared/templates/merging/part-conflicts';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { conditionText } from '#text/templates/condition';
import { conflictTitles } from '#text/agreement/conflict';
import { partSaid } from '#text/templates/part-conflict';
import { quotedGist } from '#text/templates/part-gist';
import { templateConflictText } from '#text/templates/templates';
import { ConflictNotice } from '#ui/conflict/conflict-notice';
import { ConflictReview } from '#ui/conflict/conflict-review';
import { useTemplateEditing } from './editing';

type Props = { readonly session: TemplateSession; readonly stored: Template };

/** Says that somebody saved a newer version while this one was being written, and shows both, clause by clause. */
export function TemplateConflict({ session, stored }: Props): ReactNode {
  return <ConflictNotice title={templateConflictText.title(stored.version, stored.saved?.by ?? '')} review={(close) => <Review session={session} stored={stored} close={close} />} />;
}

function Review({ session, stored, close }: Props & { readonly close: () => void }): ReactNode {
  const { words } = useTemplateEditing();
  // What is decided is what was seen: the editor behind rests.
  const [{ base, mine }] = useState(() => ({ base: session.base(), mine: session.draft().present.content }));
  const items = useMemo(() => {
    const name = (part: PartId) => words.names.part(part) ?? quotedGist([mine, stored], part);
    const said = { name, reference: words.phrases(null).reference, condition: (when: Parameters<typeof conditionText>[0]) => conditionText(when, words.names) };
    return partConflicts({ base, stored, mine }).map((conflict) => ({ key: conflict.part, name: name(conflict.part), changedBy: conflict.changedBy, ...saidByBoth(partSaid(conflict, { stored, mine }, said)) }));
  }, [base, stored, mine, words]);
  return (
    <ConflictReview
      title={conflictTitles.template.versions}
      about={stored.note === null ? null : templateConflictText.note(stored.note)}
      items={items}
      error={null}
      again={() => undefined}
      fits={() => true}
      settle={(choices) => session.settle(stored, mergedParts({ stored, mine }, (part) => choices.get(part) ?? null).parts)}
      close={close}
    />
  );
}
