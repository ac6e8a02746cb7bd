import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '#data/machine/client';
import { rememberAgreement } from '#data/machine/mutations';
import type { AppClient } from '#shared/api/api';

type Signatures = AppClient['signatures'];

export type Signing = Pick<Signatures, 'describeKey' | 'sign' | 'signFile'>;

/** A key file and its password, as the api takes them. */
export type KeyParts = Parameters<Signing['describeKey']>[0];

/** Calls that carry a password. They are no mutations: whatever a mutation was given, its memory keeps for minutes. */
export function useSigning(): Signing {
  const { signatures } = useClient();
  const queries = useQueryClient();
  return useMemo(
    () => ({
      describeKey: signatures.describeKey,
      signFile: signatures.signFile,
      sign: async (input) => {
        const signed = await signatures.sign(input);
        if (signed.ok) rememberAgreement(queries, signed.value);
        return signed;
      },
    }),
    [signatures, queries],
  );
}
