import { useRef, useState } from 'react';
import type { ApiError } from '#shared/api/errors';
import type { Result } from '#shared/api/result';
import { largestKeyFile, type Certificate } from '#shared/domain/signature';
import { useSigning, type KeyParts } from '#data/signing';
import { readUpload } from '#data/files/uploads';

type Call<T> = (key: KeyParts) => Promise<Result<T, ApiError>>;

/** A key file with its password while somebody signs. Neither is remembered anywhere but here, and here only until it was used. */
export type Key = {
  readonly file: File | null;
  readonly password: string;
  /** What the file says of its certificate; null until it was opened. */
  readonly certificate: Certificate | null;
  readonly busy: boolean;
  /** Why it could not be used the last time. */
  readonly fault: ApiError | null;
  readonly choose: (file: File) => void;
  readonly type: (password: string) => void;
  readonly open: () => Promise<void>;
  /** Does something with the key; answers whether it came off. The password is forgotten if so. */
  readonly use: (call: Call<unknown>) => Promise<boolean>;
  readonly forgive: () => void;
};

export function useKey(): Key {
  const { describeKey } = useSigning();
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState('');
  const [certificate, setCertificate] = useState<Certificate | null>(null);
  const [fault, setFault] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  // Counts the files and passwords given: what is learned of an earlier one is not said of the present one.
  const given = useRef(0);

  const spend = async <T>(call: Call<T>): Promise<Result<T, ApiError> | null> => {
    if (busy || file === null) return null;
    const turn = given.current;
    setBusy(true);
    setFault(null);
    const read = await readUpload(file, largestKeyFile);
    const result = read.ok ? await call({ key: read.value.content, password }) : read;
    setBusy(false);
    if (!result.ok && turn === given.current) setFault(result.error);
    return result;
  };
  const afresh = () => {
    given.current += 1;
    setCertificate(null);
    setFault(null);
  };
  return {
    file,
    password,
    certificate,
    busy,
    fault,
    choose(chosen) {
      setFile(chosen);
      afresh();
    },
    type(typed) {
      setPassword(typed);
      afresh();
    },
    async open() {
      const turn = given.current;
      const described = await spend(describeKey);
      if (turn === given.current) setCertificate(described?.ok === true ? described.value : null);
    },
    async use(call) {
      const done = (await spend(call))?.ok === true;
      if (done) setPassword('');
      return done;
    },
    forgive: () => setFault(null),
  };
}
