import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { coordinatorRegion, regionCodes, type RegionCode } from '#shared/domain/region';

/** The regions the coordinator may have an agreement with: thirteen. */
export const partners: readonly RegionCode[] = regionCodes.filter((code) => code !== coordinatorRegion);

/** The completed founding case with another region and other numbers in every run. */
export function variedAgreement(run: number, region: RegionCode = 'CZ071'): AgreementContent {
  const content = completedFoundingContent();
  return agreementContentSchema.parse({
    ...content,
    region: { ...content.region, partyId: region, number: `SON/${run}/24`, overrides: {} },
    background: { ...content.background, earlierArrangement: `smlouva č. ${run} uzavřená dne ${(run % 28) + 1}. 1. 2020` },
  });
}
