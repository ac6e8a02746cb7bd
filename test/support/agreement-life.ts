import { agreementSchema, type Agreement, type AgreementContent } from '#shared/domain/agreement';
import type { Approval } from '#shared/domain/approval';
import { factSchema, recordedFactSchema, type Fact, type FactId, type RecordedFact } from '#shared/domain/life/fact';
import { plainDateSchema, type PlainDate } from '#shared/domain/plain-date';
import { anAgreement } from '#test/support/agreement-builder';
import { anAgreementNumbered } from '#test/support/ledger-changes';

export const day = (text: string): PlainDate => plainDateSchema.parse(text);

/** What a test says of a fact; the rest is nothing in particular. */
export function aFact(fact: { readonly kind: Fact['kind']; readonly on: string } & Readonly<Record<string, unknown>>): Fact {
  return factSchema.parse({ note: null, ...unsaid[fact.kind], ...fact });
}

const unsaid: Readonly<Record<Fact['kind'], object>> = {
  'dispatched': { from: 'coordinator', counterparts: 3, way: 'data-box' },
  'received': { by: 'region', counterparts: 3 },
  'signed': { by: 'region', signatory: null, place: null },
  'published': { record: null, version: null, link: null, at: null },
  'register-modified': { record: '1', version: '2', link: null, at: null },
  'withdrawn-from-register': {},
  'notice-delivered': { by: 'region' },
  'termination-agreed': { endsOn: '2026-12-31' },
  'withdrawal-delivered': { by: 'region' },
  'payment-requested': { year: 2024 },
  'budgeted': { year: 2024 },
  'contact-announced': { of: 'region', name: 'Ing. Jana Nová', phone: null, email: null },
  'archived': {},
};

/** Facts as somebody wrote them down, one after another. */
export function recorded(facts: readonly Fact[]): readonly RecordedFact[] {
  return facts.map((fact, index) => recordedFactSchema.parse({ id: factId(index), fact, recordedAt: '2024-01-15T12:00:00.000Z', recordedBy: 'novakova', takenBack: null, corrects: null }));
}

export const factId = (index: number): FactId => recordedFactSchema.shape.id.parse(`00000000-0000-4000-9000-${String(index).padStart(12, '0')}`);

type Made = { readonly content?: Partial<AgreementContent>; readonly facts?: readonly Fact[]; readonly finishedOn?: string | null; readonly number?: number } & Partial<Pick<Agreement, 'removedAt' | 'editions' | 'createdAt'>>;

/** An agreement with every gap filled, finished on 15 January 2024 after both parties decided on 11 December 2023; changed as the test needs. */
export function aLivedAgreement({ content = {}, facts = [], finishedOn = '2024-01-15', number = 1, ...others }: Made = {}): Agreement {
  return agreementSchema.parse({ ...anAgreementNumbered(number), createdAt: '2023-09-01T08:00:00.000Z', content: anAgreement(content), facts: recorded(facts), finishedOn, ...others });
}

/** An amendment of an agreement made by the builder above; its own decisions are those of the content. */
export function anAmendmentOf(agreement: Agreement, { number = 1, effectiveOn = null, content = {}, ...made }: Omit<Made, 'number'> & { readonly number?: number; readonly effectiveOn?: string | null } = {}): Agreement {
  const amendment = { of: agreement.id, number, effectiveOn: effectiveOn === null ? null : day(effectiveOn), reason: null };
  return aLivedAgreement({ ...made, number: 100 + number, content: { ...agreement.content, ...content, amendment } });
}

/** Signed by the coordinator and the region on these days, and published on the third. */
export function boundBy(coordinator: string, region: string, published: string | null = null): readonly Fact[] {
  const signed = [aFact({ kind: 'signed', by: 'coordinator', on: coordinator }), aFact({ kind: 'signed', by: 'region', on: region })];
  return published === null ? signed : [...signed, aFact({ kind: 'published', on: published })];
}

export const undecided: readonly Approval[] = [{ organ: 'assembly', role: 'decides', organName: null, resolution: null, date: null }];
