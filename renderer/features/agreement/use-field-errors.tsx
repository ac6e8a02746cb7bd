import { useMemo, type ReactNode } from 'react';
import type { ApiError } from '#shared/api/errors';
import { pageText } from '#text/agreement';
import type { FieldErrors } from '#ui/fields/field-errors';

/** What stands at fields though their text was understood: a region refused, characters no page can show. */
export function useFieldErrors(preview: ApiError | null, region: ReactNode): FieldErrors {
  return useMemo(() => {
    const errors = new Map<string, ReactNode>();
    if (preview?.code === 'unprintable-characters') {
      for (const { field, character, codePoint } of preview.characters) if (field !== null) errors.set(field, pageText.unprintableField(character, codePoint));
    }
    if (region !== null) errors.set('region.partyId', region);
    return errors;
  }, [preview, region]);
}
