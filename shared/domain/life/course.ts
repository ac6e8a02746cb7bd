import type { Agreement } from '#shared/domain/agreement';
import { standingFacts, type FactParty } from '#shared/domain/life/fact';
import { needsPublication, publicationLimit, publishedSince } from '#shared/domain/life/publication';
import { signaturesBy } from '#shared/domain/life/signing';
import { addDays, type PlainDate } from '#shared/domain/plain-date';

/** What signing and publication alone say of an agreement or an amendment: whether it binds, and since when. */
export type Course = {
  readonly signedOn: Readonly<Record<FactParty, PlainDate | null>>;
  /** The day the last party signed. */
  readonly concludedOn: PlainDate | null;
  readonly publishBy: PlainDate | null;
  readonly publishedOn: PlainDate | null;
  /** The day after the limit of publication passed in vain; null otherwise. */
  readonly voidSince: PlainDate | null;
  /** May lie in the future; null while it waits for its publication, and where it is void. */
  readonly effectiveOn: PlainDate | null;
};

/**
 * The course by what happened until a day. Effect comes with publication (§ 6 odst. 1 zákona č. 340/2015 Sb.), that of an amendment not before
 * the day it names; what was not published within three months is void from the beginning (§ 7 odst. 1). What was concluded before the law said
 * so takes effect by itself.
 */
export function courseOf(agreement: Agreement, today: PlainDate): Course {
  const signedOn = { coordinator: firstOf(signaturesBy(agreement, 'coordinator'), today), region: firstOf(signaturesBy(agreement, 'region'), today) };
  const concludedOn = signedOn.coordinator === null || signedOn.region === null ? null : later(signedOn.coordinator, signedOn.region);
  const publishBy = concludedOn === null ? null : publicationLimit(concludedOn);
  const happened = standingFacts(agreement.facts).filter(({ on }) => on <= today);
  const publishedOn = publishedSince(happened, publishBy);
  const voidSince = publishBy !== null && today > publishBy && (publishedOn === null || publishedOn > publishBy) ? addDays(publishBy, 1) : null;
  const course = { signedOn, concludedOn, publishBy, publishedOn, voidSince };
  return { ...course, effectiveOn: effectOf(course, agreement.content.amendment?.effectiveOn ?? null) };
}

function effectOf({ concludedOn, publishedOn, voidSince }: Omit<Course, 'effectiveOn'>, agreed: PlainDate | null): PlainDate | null {
  if (concludedOn === null || voidSince !== null) return null;
  const since = needsPublication(concludedOn) ? publishedOn : concludedOn;
  return since === null ? null : later(later(concludedOn, since), agreed ?? since);
}

const firstOf = (days: readonly PlainDate[], today: PlainDate): PlainDate | null => days.find((day) => day <= today) ?? null;

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
