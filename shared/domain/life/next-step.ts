import type { Evidence } from '#shared/domain/life/evidence';
import type { FactParty } from '#shared/domain/life/fact';
import { sendingLimit } from '#shared/domain/life/publication';
import type { LifeStatus, LifeStep } from '#shared/domain/life/status';
import type { PlainDate } from '#shared/domain/plain-date';

/** What is to be done next where an agreement stands so. */
export function nextStepOf(status: LifeStatus, evidence: Evidence): LifeStep {
  const { course, end, agreement } = evidence;
  switch (status) {
    case 'in-bin':
      return { kind: 'restore', by: null, party: null };
    case 'draft':
      return { kind: 'prepare', by: null, party: null };
    case 'in-approval':
      return { kind: 'decide', by: null, party: lacking(evidence.approvedOn) };
    case 'approved':
      return { kind: 'finish', by: null, party: null };
    case 'for-signature':
    case 'half-signed':
      return { kind: 'sign', by: null, party: lacking(course.signedOn) };
    case 'concluded':
      return { kind: 'publish', by: publishingDay(evidence), party: agreement.content.publisher };
    case 'awaiting-effect':
      return { kind: 'await-effect', by: course.effectiveOn, party: null };
    case 'effective':
      return { kind: 'fulfil', by: end.on, party: null };
    case 'ending':
      return { kind: 'settle', by: end.on, party: null };
    case 'ended':
    case 'void':
      return { kind: 'archive', by: null, party: null };
    case 'archived':
      return { kind: 'none', by: null, party: null };
  }
}

/** The one party that has not done it; null where both have not. */
function lacking({ coordinator, region }: Readonly<Record<FactParty, PlainDate | null>>): FactParty | null {
  if ((coordinator === null) === (region === null)) return null;
  return coordinator === null ? 'coordinator' : 'region';
}

/** The day to send it by; once that has passed, the day after which it would be void. */
function publishingDay({ course: { concludedOn, publishBy }, today }: Evidence): PlainDate | null {
  const sendBy = concludedOn === null ? null : sendingLimit(concludedOn);
  return sendBy !== null && today <= sendBy ? sendBy : publishBy;
}
