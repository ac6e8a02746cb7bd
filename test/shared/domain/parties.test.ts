import { expect, test } from 'vitest';
import { regionCodes } from '#shared/domain/region';
import { seededParties } from '#shared/domain/seeded-parties';

test('there are fourteen regions in the order of their codes', () => {
  expect(seededParties.map(({ id }) => id)).toEqual(regionCodes);
});

test('every DIČ is CZ and the IČO, and waits to be verified', () => {
  const wrong = seededParties.filter(({ content: { details, unverified } }) => details.dic !== `CZ${details.ico ?? ''}` || !unverified.includes('dic'));
  expect(wrong).toEqual([]);
});

test('thirteen regions take part in the project, Olomoucký kraj does not yet', () => {
  expect(seededParties.filter(({ content }) => !content.participates).map(({ content }) => content.name.nominative)).toEqual(['Olomoucký kraj']);
});

test('no office-holder, account or contact is invented', () => {
  const known = seededParties.filter(({ content: { details } }) => details.representativeName ?? details.account ?? details.coordinatorName ?? details.coordinatorEmail);
  expect(known).toEqual([]);
});

test('the capital is neuter and has its own organs', () => {
  const [capital] = seededParties;
  expect([capital?.content.gender, capital?.content.council, capital?.content.details.representativeTitleInstrumental]).toEqual(['neuter', 'Rada hlavního města Prahy', 'primátorem']);
});

test('what the facts file marks as unsure is marked to be verified', () => {
  expect(seededParties.filter(({ content }) => content.unverified.includes('dataBox')).map(({ id }) => id)).toEqual(['CZ020', 'CZ051', 'CZ053', 'CZ071']);
});
