import { useQuery } from '@tanstack/react-query';
import type { AgreementId } from '#shared/domain/agreement';
import type { SignatureReport } from '#shared/domain/signature';
import { useClient } from '#data/machine/client';
import { signaturesQuery } from '#data/machine/queries';
import type { RecordEntry } from './record-entry';

/**
 * What the signatures of a record say; null where it has none. What finishing made has none before it is signed.
 * @param ready whether the record could be read: what cannot be read is told in its own place
 */
export function useReport(id: AgreementId, { type, file }: RecordEntry, ready: boolean): SignatureReport | null {
  const mayBeSigned = type !== 'document' && file.type === 'application/pdf';
  const { data } = useQuery({ ...signaturesQuery(useClient(), id, file.sha256), enabled: ready && mayBeSigned });
  return data === undefined || data.signatures.length === 0 ? null : data;
}
