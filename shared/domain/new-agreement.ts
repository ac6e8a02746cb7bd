import { agreementContentSchema, type AgreementContent, type Side } from '#shared/domain/agreement';
import { roleOf, type OfficeContent } from '#shared/domain/office';
import { coordinatorRegion, type RegionCode } from '#shared/domain/region';
import { shippedWording } from '#shared/templates/deviation';

const emptySide = (partyId: RegionCode | null): Side => ({ partyId, number: null, fileReference: null, overrides: {}, approvals: [] });

/** What the project does every year (důvodová zpráva, 2023); a draft starts with it and the clerk edits it. */
const usualActivities: readonly string[] = [
  'soutěžní kvízy pro žáky a studenty',
  'tvorba pracovních listů',
  'podcasty zaměřené na současný stav a trendy v kyberkriminalitě, vliv počítačových her na děti, podvody v elektronickém bankovnictví a etický hacking',
  'e-learningové lekce pro žáky a studenty, rodiče, veřejnost, pedagogy, sociální pracovníky a policisty',
];

/**
 * The content a new draft starts with: the office's defaults, the region if it is known, and gaps for the rest.
 * In the office of a cooperating region the region is that office's own.
 * @param year the year the draft is made in; the first contribution is expected in it
 * @param ownNumber number proposed for our side, or null
 */
export function newAgreementContent(office: OfficeContent, regionId: RegionCode | null, year: number, ownNumber: string | null): AgreementContent {
  const { defaults, partyId } = office;
  const role = roleOf(partyId);
  const sides = {
    coordinator: emptySide(coordinatorRegion),
    region: emptySide(regionId ?? (role === 'region' ? partyId : null)),
  };
  return agreementContentSchema.parse({
    ...sides,
    [role]: { ...sides[role], number: ownNumber },
    legalBasis: defaults.legalBasis,
    background: { commissionResolution: null, commissionDate: null, earlierArrangement: null },
    term: { kind: 'open-ended' },
    contribution: { annualAmount: defaults.annualAmount, exceptions: [], firstYear: year, startsOn: null, partialYear: defaults.partialYear },
    payment: { due: defaults.due, request: defaults.request, variableSymbol: null, specificSymbol: null },
    notice: defaults.notice,
    counterparts: defaults.counterparts,
    publisher: defaults.publisher,
    budget: { department: null, unit: null, chapter: null, note: null },
    project: { year, activities: usualActivities, budget: [] },
    coordinatorList: 'participating',
    calendarYears: 5,
    freeAnnexes: [],
    wording: shippedWording,
    amendment: null,
  });
}
