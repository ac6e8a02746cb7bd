import type { AgreementContent, Contribution } from '#shared/domain/agreement';
import { misunderstood } from '#shared/domain/issue-code';
import { date, year, type Reading } from '#data/draft/readings';
import type { DraftSession } from '#data/draft/session';

/** A year no other row of the exceptions has. */
export function uniqueYear(session: DraftSession<AgreementContent>, index: number): Reading<number> {
  return {
    ...year,
    parse(typed) {
      const parsed = year.parse(typed);
      const { exceptions } = session.draft().present.content.contribution;
      const repeated = parsed.ok && exceptions.some((exception, other) => other !== index && exception.year === parsed.value);
      return repeated ? misunderstood('repeated') : parsed;
    },
  };
}

export function nextFreeYear({ exceptions, firstYear }: Contribution): number {
  const taken = new Set(exceptions.map((exception) => exception.year));
  const from = firstYear ?? 2024;
  return Array.from({ length: taken.size + 1 }, (_, index) => from + index).find((candidate) => !taken.has(candidate)) ?? from;
}

/** The last day of the term, not before the contribution starts. */
export function untilDate(session: DraftSession<AgreementContent>): typeof date {
  return {
    ...date,
    parse(typed) {
      const parsed = date.parse(typed);
      const { startsOn, firstYear } = session.draft().present.content.contribution;
      const start = startsOn ?? (firstYear === null ? null : `${firstYear}-01-01`);
      return parsed.ok && start !== null && parsed.value < start ? misunderstood('date-before-start') : parsed;
    },
  };
}
