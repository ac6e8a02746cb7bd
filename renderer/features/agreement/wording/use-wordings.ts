import { useDeferredValue, useMemo } from 'react';
import { caseOfAgreement } from '#shared/documents/case-of';
import { useDraftValue } from '#data/draft/bindings';
import { useSurroundings } from '#data/machine/surroundings';
import { documentWording, type DocumentWording, type WordedDocument } from './document-wording';
import { useWordingEditing } from './wording-editing';

const ofAgreement: readonly WordedDocument[] = ['agreement', 'annex-1', 'annex-2', 'annex-3'];

/** The wording of the agreement and its annexes as the draft stands; typing never waits for it. */
export function useWordings(): readonly DocumentWording[] {
  const { id, session } = useWordingEditing();
  const around = useSurroundings();
  const content = useDeferredValue(useDraftValue(session, (present) => present));
  return useMemo(() => {
    const stored = around.agreements.find((agreement) => agreement.id === id);
    if (stored === undefined) return [];
    const agreementCase = caseOfAgreement(around, { ...stored, content });
    const documents = content.amendment === null ? ofAgreement : ([...ofAgreement, 'amendment'] as const);
    return documents.map((document) => documentWording(agreementCase, document));
  }, [around, id, content]);
}
