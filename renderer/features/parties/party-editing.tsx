import { createContext, useContext } from 'react';
import { useDraftValue, type TextBinding } from '#data/draft/bindings';
import { changed } from '#data/draft/draft';
import type { DraftSession } from '#data/draft/session';
import type { PartyContent, PartyDetailKey } from '#shared/domain/party';
import type { FieldSource } from '#ui/fields/source-note';
import { detailNames } from '#text/agreement/agreement';
import { partyFormText } from '#text/parties';

export type PartySession = DraftSession<PartyContent>;

const SessionContext = createContext<PartySession | null>(null);
export const PartySessionProvider = SessionContext.Provider;

export function usePartySession(): PartySession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('Wrap the form in a PartySessionProvider.');
  return session;
}

/** A detail nobody has checked yet says so, with the way to say that it was; what a person rewrites, she has checked. */
export function useVerified(key: PartyDetailKey, binding: TextBinding): { readonly field: TextBinding; readonly label: string; readonly source: FieldSource | undefined } {
  const session = usePartySession();
  const unverified = useDraftValue(session, (content) => content.unverified.includes(key) && content.details[key] !== null);
  const type = (text: string) => {
    binding.type(text);
    verify(session, key, binding.path);
  };
  const source = { text: partyFormText.unverified, actions: [{ name: partyFormText.verified, run: () => verify(session, key, 'unverified') }] };
  return { field: { ...binding, type }, label: detailNames[key], source: unverified ? source : undefined };
}

/** Takes the mark away; under the path of the detail it is one step of undo with the rewriting. */
function verify(session: PartySession, key: PartyDetailKey, path: string): void {
  session.apply((draft, at) => {
    const { content, unparsed } = draft.present;
    if (!content.unverified.includes(key)) return draft;
    return changed(draft, path, { content: { ...content, unverified: content.unverified.filter((other) => other !== key) }, unparsed }, at);
  });
}
