import type { AgreementCase } from '#shared/documents/case';
import type { AgreementContent } from '#shared/domain/agreement';
import { korunas } from '#shared/domain/money';
import { partyDetailsSchema } from '#shared/domain/party';
import { plainDate } from '#shared/domain/plain-date';
import { completedFoundingContent } from '#shared/domain/founding-case';
import { aSide, anAgreement } from '#test/support/agreement-builder';

/** One state of some data of an agreement that lacks nothing. */
export type Choice = (agreementCase: AgreementCase) => AgreementCase;

/** The same case with its content changed. */
export const content = (change: (content: AgreementContent) => Partial<AgreementContent>): Choice => (agreementCase) => ({ ...agreementCase, content: { ...agreementCase.content, ...change(agreementCase.content) } });
const contribution = (change: Partial<AgreementContent['contribution']>): Choice => content((all) => ({ contribution: { ...all.contribution, ...change } }));
const payment = (change: Partial<AgreementContent['payment']>): Choice => content((all) => ({ payment: { ...all.payment, ...change } }));
const notice = (change: Partial<AgreementContent['notice']>): Choice => content((all) => ({ notice: { ...all.notice, ...change } }));
const background = (change: Partial<AgreementContent['background']>): Choice => content((all) => ({ background: { ...all.background, ...change } }));
const participants = (takesPart: (id: string) => boolean): Choice => (agreementCase) => ({
  ...agreementCase,
  parties: agreementCase.parties.map((party) => ({ ...party, content: { ...party.content, participates: takesPart(party.id) } })),
});
const contacts = partyDetailsSchema.pick({ coordinatorName: true, coordinatorPhone: true, coordinatorEmail: true }).parse({ coordinatorName: 'Jan Novák', coordinatorPhone: '585\u00a0508\u00a0222', coordinatorEmail: 'jan.novak@example.cz' });
const allContacts: Choice = (agreementCase) => ({
  ...agreementCase,
  parties: agreementCase.parties.map((party) => ({ ...party, content: { ...party.content, details: { ...party.content.details, ...contacts } } })),
});
const same: Choice = (agreementCase) => agreementCase;
const exception = (year: number) => ({ year, amount: korunas(20_000) });
const { budget } = completedFoundingContent();
const noLine = { department: null, unit: null, chapter: null };

/** The data of an agreement that decide what templates show, each with all states that make a difference. */
export const agreementChoices = {
  'legal-basis': (['civil-code', 'public-law', 'grant'] as const).map((legalBasis) => content(() => ({ legalBasis }))),
  // The last day lies before the first year, so that no instalment is due.
  term: [content(() => ({ term: { kind: 'open-ended' } })), content(() => ({ term: { kind: 'until', until: plainDate(2027, 6, 30) } })), content(() => ({ term: { kind: 'until', until: plainDate(2023, 6, 30) } }))],
  request: [payment({ request: 'call' }), payment({ request: 'invoice' })],
  due: [payment({ due: { kind: 'after-request', days: 1 } }), payment({ due: { kind: 'fixed-day', day: 31, month: 3 } })],
  'partial-year': (['whole', 'by-months', 'by-days'] as const).map((partialYear) => contribution({ partialYear, startsOn: plainDate(2024, 4, 15) })),
  exceptions: [[], [exception(2025)], [exception(2024)], [exception(2025), exception(2026)]].map((exceptions) => contribution({ exceptions })),
  amount: [contribution({ annualAmount: korunas(60_000) }), contribution({ annualAmount: korunas(1_234) })],
  'notice-start': [notice({ runsFrom: 'next-month' }), notice({ runsFrom: 'delivery' })],
  'notice-end': [notice({ endsWithYear: true }), notice({ endsWithYear: false })],
  publisher: [content(() => ({ publisher: 'coordinator' })), content(() => ({ publisher: 'region' }))],
  participants: [participants(() => false), participants((id) => id !== 'CZ071'), participants((id) => id === 'CZ063'), participants(() => true)],
  region: [same, content(() => ({ region: aSide({ partyId: 'CZ010' }) })), content(() => ({ region: aSide({ partyId: null }) }))],
  'commission-resolution': [same, background({ commissionResolution: 'č. 7/2023' })],
  'commission-date': [same, background({ commissionDate: plainDate(2023, 6, 1) })],
  'earlier-arrangement': [same, background({ earlierArrangement: 'smlouva o poskytnutí dotace č. 5/2022' })],
  'specific-symbol': [same, payment({ specificSymbol: anAgreement().payment.variableSymbol })],
  'coordinator-list': [content(() => ({ coordinatorList: 'parties' })), content(() => ({ coordinatorList: 'participating' }))],
  contacts: [same, allContacts],
  'project-year': [same, content(({ project }) => ({ project: { ...project, year: 2020 } }))],
  budget: [budget, { ...budget, note: null }, { ...budget, ...noLine }, { ...noLine, note: null }].map((each) => content(() => ({ budget: each }))),
  'free-annexes': [same, content(() => ({ freeAnnexes: [{ id: 'logo', title: 'Logo Projektu', text: 'Logo se užívá v barvě.' }] }))],
} as const satisfies Readonly<Record<string, readonly Choice[]>>;
