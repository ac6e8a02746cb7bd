import { describe, expect, it } from 'vitest';
import { deadlineCalendar } from '#shared/documents/deadline-calendar';
import { deadlinesOf } from '#shared/domain/deadlines/deadlines-of';
import { initialOffice } from '#shared/domain/office';
import { noMoney } from '#shared/domain/payments/money-by-agreement';
import { aLivedAgreement, boundBy, day } from '#test/support/agreement-life';
import { readCalendar, textIn, valueIn } from '#test/support/read-calendar';

const concluded = aLivedAgreement({ facts: boundBy('2024-02-28', '2024-02-28') });

function eventsOn(today: string) {
  const deadlines = deadlinesOf(concluded, { amendments: [], office: initialOffice.content, today: day(today), moved: noMoney });
  return readCalendar(deadlineCalendar([{ agreementId: concluded.id, name: 'Olomoucký kraj', deadlines }], `${today}T12:00:00.000Z`)).components;
}

describe('the calendar of deadlines', () => {
  it('says what is to be done, by what paragraph, and why the day was moved', () => {
    const [sending] = eventsOn('2024-03-01');

    expect(sending === undefined ? [] : [valueIn(sending, 'DTSTART'), textIn(sending, 'SUMMARY'), textIn(sending, 'DESCRIPTION').replaceAll('\u00a0', ' ')]).toEqual([
      '20240402',
      'Olomoucký kraj: Odeslat do registru smluv',
      'Olomoucký kraj\nTermín podle zákona (§ 5 odst. 2 zákona č. 340/2015 Sb.)\nPočítáno ode dne 28. 2. 2024\nPosunuto ze dne 29. 3. 2024 na nejblíže následující pracovní den (§ 607 občanského zákoníku)',
    ]);
  });

  it('calls the same deadline by the same name on every day', () => {
    const uids = (today: string) => eventsOn(today).map((event) => valueIn(event, 'UID'));

    expect(uids('2024-03-01')).toEqual(uids('2024-03-20'));
  });

  it('leaves out what was met', () => {
    const published = aLivedAgreement({ facts: boundBy('2024-02-28', '2024-02-28', '2024-03-04') });
    const deadlines = deadlinesOf(published, { amendments: [], office: initialOffice.content, today: day('2024-03-05'), moved: noMoney });
    const text = deadlineCalendar([{ agreementId: published.id, name: 'Olomoucký kraj', deadlines }], '2024-03-05T12:00:00.000Z');

    const told = readCalendar(text).components.map((event) => valueIn(event, 'UID').split('.')[1]?.split('@')[0]);
    expect(told).not.toContain('publish-or-void');
    expect(told).toContain('correct-register');
  });
});
