import { expect, test } from 'vitest';
import { controlSheetPaperSchema, emptyPapers } from '#shared/domain/papers';

const issuesOf = (roles: { readonly principal?: string; readonly budgetManager?: string; readonly chiefAccountant?: string }) =>
  controlSheetPaperSchema.safeParse({ ...emptyPapers.controlSheet, ...roles }).error?.issues.map(({ path, message }) => [path.join('.'), message]);

test('three people may hold the three roles of preliminary control', () => {
  expect(issuesOf({ principal: 'Jan Novák', budgetManager: 'Jana Nováková', chiefAccountant: 'Petr Novák' })).toBeUndefined();
});

test('one person may be both budget manager and chief accountant', () => {
  expect(issuesOf({ principal: 'Jan Novák', budgetManager: 'Jana Malá', chiefAccountant: 'Jana Malá' })).toBeUndefined();
});

test('the principal must be neither the budget manager nor the chief accountant, and each field says so', () => {
  expect(issuesOf({ principal: 'Jan Novák', budgetManager: 'Jan Novák', chiefAccountant: 'Jan Novák' })).toEqual([
    ['budgetManager', 'roles-merged'],
    ['chiefAccountant', 'roles-merged'],
  ]);
});

test.each(['Ing. Jan Novák, Ph.D.', 'NOVÁK Jan', 'Bc. et Bc. Jan  Novák, MBA'])('a person is known again as %s', (name) => {
  expect(issuesOf({ principal: 'Mgr. Jan Novák', budgetManager: name })).toEqual([['budgetManager', 'roles-merged']]);
});

test.each(['Jan Novák ml.', 'Jan Nováček', 'J. Novák', 'Jan Petr Novák'])('%s is somebody else than Jan Novák', (name) => {
  expect(issuesOf({ principal: 'Jan Novák', budgetManager: name })).toBeUndefined();
});

test('roles nobody holds yet are no conflict', () => {
  expect(issuesOf({})).toBeUndefined();
});
