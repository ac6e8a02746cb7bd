import type { Agreement } from '#shared/domain/agreement';
import type { Deadline } from '#shared/domain/deadlines/deadline';
import { anniversary } from '#shared/domain/deadlines/rules/anniversary';
import { budgeting } from '#shared/domain/deadlines/rules/budgeting';
import { counterpartsBack } from '#shared/domain/deadlines/rules/counterparts-back';
import { ending } from '#shared/domain/deadlines/rules/ending';
import { lastDayOfNotice } from '#shared/domain/deadlines/rules/last-day-of-notice';
import { paying } from '#shared/domain/deadlines/rules/paying';
import { publishing } from '#shared/domain/deadlines/rules/publishing';
import { registerCorrection } from '#shared/domain/deadlines/rules/register-correction';
import { requestOfPayment } from '#shared/domain/deadlines/rules/request-of-payment';
import { retention } from '#shared/domain/deadlines/rules/retention';
import { sendingToRegister } from '#shared/domain/deadlines/rules/sending-to-register';
import type { DeadlineView, Rule } from '#shared/domain/deadlines/view';
import { standingFacts } from '#shared/domain/life/fact';
import { lifeOf } from '#shared/domain/life/life';
import type { Life, LifeStatus } from '#shared/domain/life/status';

/** What happens to an agreement and to an amendment alike. */
const ofEither: readonly Rule[] = [counterpartsBack, sendingToRegister, publishing, registerCorrection];

/** What an amendment has none of its own of: it is paid, ends and is kept with the agreement. */
const ofAgreement: readonly Rule[] = [budgeting, requestOfPayment, paying, lastDayOfNotice, ending, anniversary, retention];

type Known = Pick<DeadlineView, 'amendments' | 'office' | 'today' | 'moved'> & Partial<Pick<DeadlineView, 'budgeted'>>;

/**
 * The deadlines of an agreement or of an amendment as known on a day, by their days: those that wait and those that were met. Facts of later days
 * do not count yet. In the bin nothing waits, and in the archive only the end of its retention does.
 * @param life as known on the day; found out where it is not at hand
 */
export function deadlinesOf(agreement: Agreement, known: Known, life: Life = lifeOf(agreement, known)): readonly Deadline[] {
  const facts = standingFacts(agreement.facts).filter(({ on }) => on <= known.today);
  const view: DeadlineView = { ...known, budgeted: known.budgeted ?? [], agreement, life, facts };
  return rulesFor(life.status, agreement)
    .flatMap((rule) => rule(view))
    .toSorted((one, other) => one.on.localeCompare(other.on));
}

function rulesFor(status: LifeStatus, { content }: Agreement): readonly Rule[] {
  if (status === 'in-bin') return [];
  if (content.amendment !== null) return status === 'archived' ? [] : ofEither;
  return status === 'archived' ? [retention] : [...ofEither, ...ofAgreement];
}
