import { useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import type { Certificate, Signatory } from '#shared/domain/signature';
import type { KeyParts } from '#data/signing';
import { useHost } from '#data/machine/queries';
import { placeOfFault } from './fault-place';
import type { Side } from './side-choice';
import { useKey } from './use-key';

/** With what, for whom and why: what the machine needs beside the document. */
export type SigningInput = KeyParts & { readonly signatory: Signatory; readonly reason: string | null };

export type Sign = (input: SigningInput) => Promise<Result<unknown, ApiError>>;

/** What the dialog of signing holds: the key, the side, the reason, and what was wrong the last time. */
export function useSigningForm(sides: readonly Side[], first: Signatory | null, sign: Sign) {
  const { data: host } = useHost();
  const key = useKey();
  const [wanted, want] = useState(first);
  const [reason, giveReason] = useState('');
  const free = sides.filter(({ note }) => note === null).map(({ signatory }) => signatory);
  const signatory = free.find((each) => each === wanted) ?? free[0] ?? null;
  const fault = key.fault ?? (key.certificate === null ? null : outOfForce(key.certificate, host.today));
  const ready = signatory !== null && key.certificate !== null && !isOfCertificate(fault);
  const chooseSide = (side: Signatory) => {
    want(side);
    key.forgive();
  };
  const run = () => {
    if (signatory === null || !ready) return;
    void key.use((parts) => sign({ ...parts, signatory, reason: reason.trim() === '' ? null : reason }));
  };
  return { key, fault, ready, signatory, reason, giveReason, chooseSide, run };
}

const isOfCertificate = (fault: ApiError | null): boolean => fault !== null && placeOfFault(fault) === 'certificate';

/** Known before anything is asked of the machine, which decides to the second. */
function outOfForce({ validFrom, validTo }: Certificate, today: string): ApiError | null {
  if (validTo.slice(0, 10) < today) return { code: 'certificate-expired', validTo };
  return validFrom.slice(0, 10) > today ? { code: 'certificate-not-yet-valid', validFrom } : null;
}
