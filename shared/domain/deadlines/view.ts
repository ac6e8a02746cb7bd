import type { Agreement } from '#shared/domain/agreement';
import type { Deadline } from '#shared/domain/deadlines/deadline';
import type { Fact } from '#shared/domain/life/fact';
import type { Life } from '#shared/domain/life/status';
import type { OfficeContent } from '#shared/domain/office';
import type { MoneyTold } from '#shared/domain/payments/money-by-agreement';
import type { PlainDate } from '#shared/domain/plain-date';

/** What a rule of deadlines looks at. */
export type DeadlineView = {
  readonly agreement: Agreement;
  /** The amendments of the agreement, or of an amendment the agreement and its other amendments; others among them do not matter. */
  readonly amendments: readonly Agreement[];
  /** Whose deadlines they are, and the days the office sets for itself. */
  readonly office: Pick<OfficeContent, 'partyId' | 'habits'>;
  readonly today: PlainDate;
  /** Money of the agreement and letters about it; of others they do not matter. */
  readonly moved: MoneyTold;
  /** Years in whose budget its contribution has room, as the office wrote the budgets down. */
  readonly budgeted: readonly number[];
  readonly life: Life;
  /** Standing facts that have happened, by days. */
  readonly facts: readonly Fact[];
};

/** One rule by which deadlines follow from what is known; empty where it does not apply. */
export type Rule = (view: DeadlineView) => readonly Deadline[];
