import { Failure } from '#core/failure';
import type { Signing } from '#core/ports';

const refuse = async () => {
  throw new Failure({ code: 'not-on-this-host' });
};
export const openSigning = (): Signing => ({ describeKey: refuse, sign: refuse, verify: async () => ({ signatures: [], emptyFields: [] }) });
