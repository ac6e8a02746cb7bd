import { useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { AgreementContent } from '#shared/domain/agreement';
import type { SaveState } from '#data/draft/autosave';
import type { DraftSession } from '#data/draft/session';
import { pageText } from '#text/agreement/agreement';
import { issueSentence } from '#text/issues';
import type { FieldErrors } from '#ui/fields/field-errors';

/** What stands at fields though their text was understood: a region refused, characters no page can show, what the ledger would not take. */
export function useFieldErrors(session: DraftSession<AgreementContent>, preview: ApiError | null, region: ReactNode): FieldErrors {
  const saving = useSyncExternalStore(session.subscribe, session.state);
  return useMemo(() => {
    const errors = new Map<string, ReactNode>([...unprintable(preview), ...refused(saving)]);
    if (region !== null) errors.set('region.partyId', region);
    return errors;
  }, [preview, saving, region]);
}

function unprintable(error: ApiError | null): readonly (readonly [string, ReactNode])[] {
  if (error?.code !== 'unprintable-characters') return [];
  return error.characters.flatMap(({ field, character, codePoint }) => (field === null ? [] : [[field, pageText.unprintableField(character, codePoint)] as const]));
}

function refused(state: SaveState): readonly (readonly [string, ReactNode])[] {
  if (state.kind !== 'failed' || state.error.code !== 'invalid-input') return [];
  // The first step of a path is the part of the request, `content`.
  return state.error.issues.map(({ path, code }) => [path.slice(1).join('.'), issueSentence(code)] as const);
}
