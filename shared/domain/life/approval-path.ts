import type { AgreementContent, Side } from '#shared/domain/agreement';
import type { Approval, ApprovalPath, Organ, OrganRole } from '#shared/domain/approval';
import type { Party, PartyContent } from '#shared/domain/party';
import type { PlainDate } from '#shared/domain/plain-date';

/** The organs that deal with the project at a party in a year, in their order; null while nobody said. */
export function approvalPathFor({ approvalPaths }: Pick<PartyContent, 'approvalPaths'>, year: number): ApprovalPath | null {
  return approvalPaths.filter(({ fromYear }) => fromYear <= year).toSorted((one, other) => one.fromYear - other.fromYear).at(-1) ?? null;
}

/** Decisions that are expected by a path, still to be made; an agreement is prefilled with them. */
export function expectedApprovals(path: ApprovalPath | null): readonly Approval[] {
  return (path?.organs ?? []).map((organ) => ({ ...organ, resolution: null, date: null }));
}

/** A content whose sides expect the decisions of their parties' paths, where none are written down yet. */
export function withExpectedApprovals(content: AgreementContent, known: readonly Party[], year: number): AgreementContent {
  const prefilled = (side: Side): Side => {
    const party = known.find(({ id }) => id === side.partyId);
    return side.approvals.length > 0 || party === undefined ? side : { ...side, approvals: expectedApprovals(approvalPathFor(party.content, year)) };
  };
  return { ...content, coordinator: prefilled(content.coordinator), region: prefilled(content.region) };
}

/** A decision that does not follow the path of its party. */
export type ApprovalFault =
  /** An organ that comes later dealt with it although this one has not. */
  | { readonly kind: 'skipped'; readonly organ: Organ; readonly role: OrganRole }
  /** It was dealt with before an organ that comes earlier dealt with it. */
  | { readonly kind: 'out-of-order'; readonly organ: Organ; readonly role: OrganRole; readonly on: PlainDate; readonly earlier: Organ; readonly earlierOn: PlainDate };

/** Expected organs that were skipped, or that came out of order, in the order of the path. Organs that are not on the path do not matter. */
export function approvalFaults(path: ApprovalPath, approvals: readonly Approval[]): readonly ApprovalFault[] {
  const steps = path.organs.map(({ organ, role }) => ({ organ, role, on: dayOf(approvals, organ, role) }));
  return steps.flatMap(({ organ, role, on }, index): readonly ApprovalFault[] => {
    if (on === null) return steps.slice(index + 1).some((later) => later.on !== null) ? [{ kind: 'skipped', organ, role }] : [];
    const earlier = steps.slice(0, index).find((step) => step.on !== null && step.on > on);
    return earlier === undefined || earlier.on === null ? [] : [{ kind: 'out-of-order', organ, role, on, earlier: earlier.organ, earlierOn: earlier.on }];
  });
}

/** The first day the organ dealt with it in that role. */
function dayOf(approvals: readonly Approval[], organ: Organ, role: OrganRole): PlainDate | null {
  const days = approvals.filter((approval) => approval.organ === organ && approval.role === role).flatMap(({ date }) => (date === null ? [] : [date]));
  return days.toSorted()[0] ?? null;
}
