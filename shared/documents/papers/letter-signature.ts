import { partyHeading } from './party-heading';
import { paperDatum } from './paper-datum';
import type { Block } from '#shared/documents/block';
import type { SideName } from '#shared/documents/case';
import type { Facts } from '#shared/documents/facts';

type SignedPaper = { readonly signedBy: string | null; readonly signedByTitle: string | null };

/** The person who signs a letter of a party. The room bears the party's signature field, for letters are signed electronically too. */
export function letterSignature(facts: Facts, from: SideName, paper: 'coveringLetter' | 'callForPayment', { signedBy, signedByTitle }: SignedPaper): Block {
  const name = [paperDatum(facts, paper, 'signedBy', signedBy)];
  const title = [paperDatum(facts, paper, 'signedByTitle', signedByTitle)];
  return { kind: 'signatures', undated: true, parties: [{ side: from, heading: partyHeading(facts, from), name, title }] };
}
