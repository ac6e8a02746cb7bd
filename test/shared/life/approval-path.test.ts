import { describe, expect, test } from 'vitest';
import type { Approval, ApprovalPath } from '#shared/domain/approval';
import { approvalFaults, approvalPathFor, expectedApprovals, withExpectedApprovals } from '#shared/domain/life/approval-path';
import { seededParties } from '#shared/domain/seeded-parties';
import { anAgreement } from '#test/support/agreement-builder';
import { day } from '#test/support/agreement-life';

const path: ApprovalPath = {
  fromYear: 2024,
  organs: [
    { organ: 'committee', role: 'discusses', organName: 'Výbor pro řízení kybernetické bezpečnosti' },
    { organ: 'council', role: 'recommends', organName: null },
    { organ: 'assembly', role: 'decides', organName: null },
  ],
};
const earlierPath: ApprovalPath = { fromYear: 2017, organs: [{ organ: 'council', role: 'decides', organName: null }] };

test.each([
  [2016, null],
  [2017, earlierPath],
  [2023, earlierPath],
  [2024, path],
  [2030, path],
])('the path of %i is the latest one that had begun', (year, expected) => {
  expect(approvalPathFor({ approvalPaths: [path, earlierPath] }, year)).toEqual(expected);
});

test('a side without decisions expects those of its path, one that has some keeps them', () => {
  const content = anAgreement();
  const known = seededParties.map((party) => ({ ...party, content: { ...party.content, approvalPaths: [path] } }));
  const prefilled = withExpectedApprovals({ ...content, region: { ...content.region, approvals: [] } }, known, 2024);
  expect([prefilled.region.approvals, prefilled.coordinator.approvals]).toEqual([expectedApprovals(path), content.coordinator.approvals]);
});

describe('a party does not follow its path', () => {
  const decisions = (days: readonly (string | null)[]): readonly Approval[] => expectedApprovals(path).map((approval, index) => ({ ...approval, date: typeof days[index] === 'string' ? day(days[index]) : null }));

  test.each([
    ['in order', ['2023-10-09', '2023-11-20', '2023-12-11'], []],
    ['not finished yet', ['2023-10-09', null, null], []],
    ['the committee was skipped', [null, '2023-11-20', null], [{ kind: 'skipped', organ: 'committee', role: 'discusses' }]],
    [
      'the assembly decided before the council recommended',
      ['2023-10-09', '2023-12-12', '2023-12-11'],
      [{ kind: 'out-of-order', organ: 'assembly', role: 'decides', on: '2023-12-11', earlier: 'council', earlierOn: '2023-12-12' }],
    ],
  ])('%s', (_, days, expected) => {
    expect(approvalFaults(path, decisions(days))).toEqual(expected);
  });

  test('a decision that is not among the expected ones is skipped where its organ is on the path', () => {
    expect(approvalFaults(path, decisions(['2023-10-09', null, '2023-12-11']).filter(({ organ }) => organ !== 'council'))).toEqual([{ kind: 'skipped', organ: 'council', role: 'recommends' }]);
  });
});
