import { misunderstood } from '#shared/domain/issue-code';
import type { PapersContent } from '#shared/domain/papers';
import { areOnePerson } from '#shared/domain/person-name';
import { bindText, type TextBinding } from '#data/draft/bindings';
import { changed, type Draft } from '#data/draft/draft';
import { withValueAt } from '#data/draft/path';
import { line, type Reading } from '#data/draft/readings';
import type { DraftSession } from '#data/draft/session';

export type ControlRole = 'principal' | 'budgetManager' | 'chiefAccountant';

/** Which roles of the preliminary control one person must not hold together with another: § 26 zákona č. 320/2001 Sb. */
const apart: Readonly<Record<ControlRole, readonly ControlRole[]>> = {
  principal: ['budgetManager', 'chiefAccountant'],
  budgetManager: ['principal'],
  chiefAccountant: ['principal'],
};

/** Who holds a role: refused at the field where the law keeps it apart from another one of the same person. */
export function bindRole(session: DraftSession<PapersContent>, role: ControlRole): TextBinding {
  const read = (draft: Draft<PapersContent>) => roleReading(draft, role);
  const bound = bindText(session, pathOf(role), { ...line, parse: (typed) => read(session.draft()).parse(typed) });
  const type = (typed: string) => {
    bound.type(typed);
    session.apply((draft, at) => apart[role].reduce((next, other) => withWaiting(next, other, pathOf(role), at), draft));
  };
  return { ...bound, type };
}

const pathOf = <R extends ControlRole>(role: R): `controlSheet.${R}` => `controlSheet.${role}`;

function roleReading({ present: { content } }: Draft<PapersContent>, role: ControlRole): Reading<string> {
  return {
    ...line,
    parse(typed) {
      const parsed = line.parse(typed);
      const merged = parsed.ok && apart[role].some((other) => areOnePerson(parsed.value, content.controlSheet[other]));
      return merged ? misunderstood('roles-merged') : parsed;
    },
  };
}

/** A name that was refused because of another one is taken once that one is gone; in the same step of undo. */
function withWaiting(draft: Draft<PapersContent>, role: ControlRole, step: string, at: number): Draft<PapersContent> {
  const path = pathOf(role);
  const { [path]: waiting, ...unparsed } = draft.present.unparsed;
  const parsed = waiting === undefined ? null : roleReading(draft, role).parse(waiting);
  if (parsed?.ok !== true) return draft;
  return changed(draft, step, { content: withValueAt(draft.present.content, path, parsed.value), unparsed }, at);
}
