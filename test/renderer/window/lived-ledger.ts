import { freshLedger, type Ledger } from '#core/ledger';
import type { Agreement } from '#shared/domain/agreement';
import type { Fact } from '#shared/domain/life/fact';
import type { RegionCode } from '#shared/domain/region';
import { aSide } from '#test/support/agreement-builder';
import { aLivedAgreement, boundBy } from '#test/support/agreement-life';

/** An agreement with a region, numbered by it, to which this happened. */
export function withRegion(partyId: RegionCode, facts: readonly Fact[] = [], finishedOn: string | null = '2023-12-18'): Agreement {
  return aLivedAgreement({ number: Number(partyId.slice(2)), content: { region: aSide({ partyId, number: `SML/${partyId}` }) }, facts, finishedOn });
}

/** On 15 January 2024: one agreement in effect, one to be published by the law within the month, one to be signed and a draft. */
export const livedLedger: Ledger = {
  ...freshLedger,
  agreements: [
    withRegion('CZ072', boundBy('2023-12-19', '2023-12-20', '2023-12-27')),
    withRegion('CZ080', boundBy('2023-12-19', '2023-12-20')),
    withRegion('CZ042'),
    withRegion('CZ010', [], null),
  ],
};
