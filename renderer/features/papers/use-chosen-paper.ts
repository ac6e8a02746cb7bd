import { useSearchParams } from 'react-router';
import type { PaperKind } from '#shared/documents/document-kind';
import { paperNamed } from './paper-order';

/** Which paper is shown, kept in the address so that coming back finds the same one. */
export function useChosenPaper(): readonly [kind: PaperKind, choose: (kind: PaperKind) => void] {
  const [params, setParams] = useSearchParams();
  return [paperNamed(params.get('pisemnost')), (kind) => setParams({ pisemnost: kind }, { replace: true })];
}
