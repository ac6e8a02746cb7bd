import type { DraftOutcome } from './use-drafting';
import { draftingStepOf } from '#data/next-step';
import type { ApiError } from '#shared/api/errors';
import { partyOf } from '#shared/documents/case';
import type { MissingDatum } from '#shared/documents/missing';
import type { AgreementId } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';
import type { Surroundings } from '#shared/documents/case-of';
import type { RegionCode } from '#shared/domain/region';
import { agreementName } from '#text/names';

/** One region of a batch: its draft, or why there is none, and what of its own the draft still lacks. */
export type ReportRow = { readonly regionId: RegionCode; readonly name: string; readonly id: AgreementId | null; readonly error: ApiError | null; readonly own: readonly MissingDatum[] };

/** What drafts of a batch lack: the same in all of them told once, the rest by region. Of a single draft everything is its own. */
export function reportOf(outcomes: readonly DraftOutcome[], around: Surroundings): { readonly rows: readonly ReportRow[]; readonly everywhere: readonly MissingDatum[] } {
  const missing = outcomes.map(({ agreement }) => missingOf(agreement, around));
  const drafted = missing.filter((each) => each !== null);
  const [first = []] = drafted;
  const everywhere = drafted.length < 2 ? [] : first.filter((datum) => drafted.every((each) => each.some((other) => same(other, datum))));
  const rows = outcomes.map(({ regionId, agreement, error }, index) => {
    const party = partyOf(around.parties, regionId);
    const own = (missing[index] ?? []).filter((datum) => !everywhere.some((other) => same(other, datum)));
    return { regionId, name: agreementName(party), id: agreement?.id ?? null, error, own: own.map((datum) => ({ ...datum, label: withoutName(datum.label, party) })) };
  });
  return { rows, everywhere };
}

/** The same field under the same name: „číslo smlouvy Zlínského kraje“ is nobody else's. */
const same = (one: MissingDatum, other: MissingDatum): boolean => one.field === other.field && one.label === other.label;

/** Beside the name of the region, „číslo účtu Zlínského kraje“ need not name it again. */
function withoutName(label: string, party: Party | null): string {
  const genitive = party?.content.name.genitive ?? '';
  const at = label.toLowerCase().indexOf(` ${genitive.toLowerCase()}`);
  return genitive === '' || at < 0 ? label : label.slice(0, at) + label.slice(at + genitive.length + 1);
}

function missingOf(agreement: DraftOutcome['agreement'], around: Surroundings): readonly MissingDatum[] | null {
  if (agreement === null) return null;
  const step = draftingStepOf(agreement, around);
  return step.kind === 'fill' ? step.missing : [];
}
