import { expect, test } from 'vitest';
import type { Side } from '#data/draft/conflict/versions';
import type { AgreementContent } from '#shared/domain/agreement';
import { seededParties } from '#shared/domain/seeded-parties';
import type { Deviation } from '#shared/templates/deviation';
import { clause } from '#shared/templates/write';
import { anAgreement } from '#test/support/agreement-builder';
import { agreementRules } from '../../../renderer/features/agreement/conflict-rules';

const rules = agreementRules(seededParties, []);
const [first, second] = ['background.project', 'background.steering'];

const changed = (id: string, text: string): Deviation => ({ kind: 'changed', template: 'agreement', clause: clause(id, text) });
const worded = (deviations: readonly Deviation[], more: Partial<AgreementContent> = {}) => ({ content: anAgreement({ ...more, wording: { templates: {}, deviations } }), unparsed: {} });

const base = worded([]);
const stored = worded([changed(first, 'Jejich první odstavec.')]);
const mine = worded([changed(first, 'Můj první odstavec.'), changed(second, 'Můj druhý odstavec.')], { coordinatorList: 'parties' });

test('two versions of one agreement are told apart datum by datum, and their wording clause by clause with the words of both', () => {
  const items = rules.items({ base, stored, mine }).map(({ name, changedBy, mine: said }) => [name, changedBy, said.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')]);
  expect(items).toEqual([
    [expect.stringMatching(/^Rozsah přílohy/u), 'mine', expect.any(String)],
    [expect.stringMatching(/^Smlouva: čl\. /u), null, 'Můj první odstavec.'],
    [expect.stringMatching(/^Smlouva: čl\. /u), 'mine', 'Můj druhý odstavec.'],
  ]);
});

test('they are joined as it was chosen, wording and data alike', () => {
  const [, both] = rules.items({ base, stored, mine });
  const choice = (key: string): Side => (key === both?.key ? 'stored' : 'mine');
  const { content } = rules.joined({ base, stored, mine }, choice);
  expect([content.coordinatorList, new Set(content.wording.deviations), rules.fits(content)]).toEqual(['parties', new Set([changed(first, 'Jejich první odstavec.'), changed(second, 'Můj druhý odstavec.')]), true]);
});
