import type { AgreementCase } from '#shared/documents/case';
import { agreementIdSchema, type AgreementContent } from '#shared/domain/agreement';
import type { Approval } from '#shared/domain/approval';
import { korunas } from '#shared/domain/money';
import type { PapersContent } from '#shared/domain/papers';
import { plainDate } from '#shared/domain/plain-date';
import { content, type Choice } from './agreement-choices';
import { callChoices, letterChoices } from './letter-choices';

type Amendment = NonNullable<AgreementContent['amendment']>;

/** The states of one paper, each as what it changes of the completed one; with nothing changed first. */
function paper<P extends keyof PapersContent>(name: P, ...changes: readonly Partial<PapersContent[P]>[]): readonly Choice[] {
  return [{}, ...changes].map((change): Choice => (agreementCase) => ({ ...agreementCase, papers: { ...agreementCase.papers, [name]: { ...agreementCase.papers[name], ...change } } }));
}

const decided: Approval = { organ: 'assembly', role: 'decides', organName: null, resolution: 'č. UZ/19/44/2023', date: plainDate(2023, 12, 11) };
const advised: readonly Approval[] = [
  { organ: 'council', role: 'recommends', organName: null, resolution: null, date: null },
  { organ: 'committee', role: 'discusses', organName: 'Výbor pro bezpečnost', resolution: '3/2023', date: null },
  { organ: 'committee', role: 'endorses', organName: 'Výbor pro školství', resolution: null, date: plainDate(2023, 10, 9) },
];
const approvals = (all: readonly Approval[]): Choice => content(({ coordinator, region }) => ({ coordinator: { ...coordinator, approvals: [...all] }, region: { ...region, approvals: [...all] } }));

const amended: Amendment = { of: agreementIdSchema.parse('6f3b0c9e-53a4-4a6c-9a1e-0b8f6c7d1234'), number: 1, effectiveOn: plainDate(2026, 1, 1), reason: 'Náklady se zvýšily' };
const amendment = (...changes: readonly Partial<Amendment>[]): readonly Choice[] => changes.map((change) => content((all) => ({ amendment: all.amendment === null ? null : { ...all.amendment, ...change } })));

const higher = content(({ contribution }) => ({ contribution: { ...contribution, annualAmount: korunas(70_000) } }));

/** The case amended to another state. */
export const amendedTo = (change: Choice, base: AgreementCase): AgreementCase => ({ ...content(() => ({ amendment: amended }))(change(base)), base });

/**
 * The data that decide what papers show besides those of the agreement. What is concluded comes first among them: an amendment is of the
 * agreement as all choices before have made it.
 */
export const paperChoices = {
  'document': [(agreementCase) => agreementCase, (agreementCase) => amendedTo(higher, agreementCase)],
  'amendment-number': amendment({ number: 1 }, { number: 2 }, { number: 3 }, { number: 4 }),
  'amendment-effect': amendment({}, { effectiveOn: null }),
  'amendment-reason': amendment({}, { reason: null }, { reason: 'Náklady se zvýšily.' }),
  'approvals': [(agreementCase) => agreementCase, approvals([decided]), approvals([...advised, decided])],
  'memorandum-of': paper('memorandum', { of: 'coordinator' }),
  'memorandum-organ': paper('memorandum', { organ: 'council' }),
  'memorandum-item': paper('memorandum', { agendaItem: null }),
  'memorandum-reasons': paper('memorandum', { reasons: null }),
  'termination': paper('termination', { kind: 'agreement' }),
  'termination-by': paper('termination', { by: 'coordinator' }),
  'termination-delivered': paper('termination', { deliveredOn: null }),
  'termination-reason': paper('termination', { reason: 'Kraj se projektu dále neúčastní' }),
  'termination-settlement': paper('termination', { settlement: 'Příspěvek za rok 2026 se nevrací' }),
  'letter-purpose': paper('coveringLetter', { purpose: 'comments' }, { purpose: 'signed' }),
  'letter-from': paper('coveringLetter', { from: 'region' }),
  'letter-addressee': paper('coveringLetter', { addressee: null }),
  'letter-note': paper('coveringLetter', { note: null }),
  'call-issued': paper('callForPayment', { issuedOn: plainDate(2024, 5, 1) }),
  'call-letter': callChoices,
  'payment-letter': letterChoices,
  'control-of': paper('controlSheet', { of: 'coordinator' }),
  'control-roles': paper('controlSheet', { chiefAccountant: 'Ing. Lenka Účtová' }),
  'control-note': paper('controlSheet', { note: null }),
  'handover-from': paper('handover', { from: 'region' }),
  'attorney-of': paper('powerOfAttorney', { of: 'coordinator' }),
  'attorney-identity': paper('powerOfAttorney', { attorneyIdentity: null }),
  'attorney-scope': paper('powerOfAttorney', { scope: 'jednání o dodatku' }),
  'attorney-end': paper('powerOfAttorney', { validUntil: null }),
} as const satisfies Readonly<Record<string, readonly Choice[]>>;
