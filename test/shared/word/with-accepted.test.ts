import { describe, expect, it } from 'vitest';
import type { Proposal } from '#shared/documents/word/proposal';
import { withAccepted } from '#shared/documents/word/with-accepted';
import { shippedWording, type AgreementWording, type Deviation } from '#shared/templates/deviation';
import { agreement1 } from '#shared/templates/shipped/agreement-1/agreement-1';
import { clause } from '#shared/templates/write';

const changed = (text: string, id = 'term.notice'): Deviation => ({ kind: 'changed', template: 'agreement', clause: clause(id, text) });
const added = (id: string, text: string, after = 'term.notice'): Deviation => ({ kind: 'added', template: 'agreement', article: 'term', after, clause: clause(id, text) });
const dropped: Deviation = { kind: 'dropped', template: 'agreement', part: 'term.notice' };
const proposal = (deviation: Deviation): Proposal => ({ kind: 'changed', where: '', to: null, lines: [], fields: [], deviations: [deviation] });
const wording = (...deviations: readonly Deviation[]): AgreementWording => ({ ...shippedWording, deviations });
const accept = (before: AgreementWording, ...deviations: readonly Deviation[]): AgreementWording => withAccepted(before, deviations.map(proposal), deviations.map(proposal), () => agreement1);

describe('accepted proposals', () => {
  it('take the place of what was said of the same clause before', () => {
    expect(accept(wording(changed('Dříve.'), changed('Jiný.', 'term.breach')), changed('Nyní.'))).toEqual(wording(changed('Nyní.'), changed('Jiný.', 'term.breach')));
  });

  it('word a clause the agreement added where it was added', () => {
    expect(accept(wording(added('word.1', 'Dříve.')), changed('Nyní.', 'word.1'))).toEqual(wording(added('word.1', 'Nyní.')));
  });

  it('drop a clause together with how it was changed', () => {
    expect(accept(wording(changed('Dříve.')), dropped)).toEqual(wording(dropped));
  });

  it('leave the versions of the templates as they are', () => {
    const before: AgreementWording = { templates: { agreement: { origin: 'office', version: 3 } }, deviations: [] };
    expect(accept(before, dropped).templates).toBe(before.templates);
  });
});
