import { describe, expect, test } from 'vitest';
import { livesAmong } from '#data/lives';
import type { Agreement } from '#shared/domain/agreement';
import { initialOffice } from '#shared/domain/office';
import { seededParties } from '#shared/domain/seeded-parties';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aFact, aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { todoOf } from '../../../renderer/features/overview/todo';

/** What there is to do on 1 March 2024, in order: its kind, its day, and how many agreements it is about. */
function todoAmong(agreements: readonly Agreement[]) {
  const lives = livesAmong(agreements, initialOffice.content, day('2024-03-01'), noMoney);
  const todo = todoOf(agreements, { parties: seededParties, agreements, templates: [] }, lives);
  return todo.map((each) => (each.kind === 'deadline' ? `${each.urgency} ${each.deadline.kind} ${each.deadline.on} ×${each.agreements.length}` : `${each.step.kind} ×${each.agreements.length}`));
}

const done = [aFact({ kind: 'payment-requested', year: 2024, on: '2024-02-20' }), aFact({ kind: 'budgeted', year: 2024, on: '2024-01-10' })];
const unpublished = (number: number) => aLivedAgreement({ number, facts: [...boundBy('2024-01-22', '2024-01-29'), ...done] });
const draft = aLivedAgreement({ number: 9, finishedOn: null });
const signing = aLivedAgreement({ number: 8 });

describe('what there is to do', () => {
  test('begins with what is late and ends with what comes later', () => {
    const todo = todoAmong([signing, draft, unpublished(1)]);
    expect([todo[0], todo.slice(1, 3), todo.at(-1)?.startsWith('later')]).toEqual(['overdue send-to-register 2024-02-28 ×1', ['finish ×1', 'live ×1'], true]);
  });

  test('tells once what comes for several agreements on one day', () => {
    expect(todoAmong([unpublished(1), unpublished(2)])[0]).toBe('overdue send-to-register 2024-02-28 ×2');
  });

  test('puts a late duty by law before an older one the office set itself', () => {
    const late = aLivedAgreement({ number: 1, facts: boundBy('2024-01-22', '2024-01-29') });
    expect(todoAmong([late]).slice(0, 2)).toEqual(['overdue send-to-register 2024-02-28 ×1', 'overdue request-payment 2024-01-31 ×1']);
  });

  test('leaves the sample to the end', () => {
    const sample: Agreement = { ...unpublished(1), sample: true };
    expect(todoAmong([sample, draft])[0]).toBe('finish ×1');
  });

  test('says nothing of what was met or is a chance that comes later', () => {
    const published = aLivedAgreement({ facts: [...boundBy('2024-01-22', '2024-01-29', '2024-02-05'), ...done] });
    expect(todoAmong([published]).filter((each) => /send-to-register|correct-register|last-day-of-notice/u.test(each))).toEqual([]);
  });
});
