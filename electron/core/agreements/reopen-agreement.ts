import { withOwnDifferences } from '#core/agreements/own-differences';
import type { Agreement } from '#shared/domain/agreement';
import type { Party } from '#shared/domain/party';

/** Returns a finished agreement to drafting: what finishing made its own follows the parties again, unless it differs from them by now; null where it is being drafted. */
export function reopenAgreement({ finishedOn, content }: Agreement, parties: readonly Party[]): Pick<Agreement, 'finishedOn' | 'content'> | null {
  if (finishedOn === null) return null;
  const { coordinator, region } = content;
  return { finishedOn: null, content: { ...content, coordinator: withOwnDifferences(coordinator, parties), region: withOwnDifferences(region, parties) } };
}
