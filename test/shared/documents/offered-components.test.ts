import { expect, test } from 'vitest';
import { components } from '#shared/documents/components/components';
import { componentsFor } from '#shared/documents/components/offered';
import { templateIds } from '#shared/templates/template-id';

const namesFor = (id: (typeof templateIds)[number]) => componentsFor(id).map(({ name }) => name);

test('a document is offered what speaks of the agreement and what is made for it, and nothing made for another', () => {
  const offered = new Set(namesFor('covering-letter'));
  expect(['payment-calendar', 'signatures', 'letter-head', 'control-before', 'call-head'].map((name) => offered.has(name))).toEqual([true, true, true, false, false]);
});

test('every component is offered somewhere', () => {
  const offered = new Set(templateIds.flatMap(namesFor));
  expect(components.filter(({ name }) => !offered.has(name))).toEqual([]);
});
