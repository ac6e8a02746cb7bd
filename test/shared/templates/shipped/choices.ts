import type { AgreementCase } from '#shared/documents/case';
import { sampleLetters } from '#shared/documents/sample-letter';
import { completedPapers } from '#shared/domain/founding-papers';
import type { TemplateId } from '#shared/templates/template-id';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { agreementChoices, type Choice } from './agreement-choices';
import { paperChoices } from './paper-choices';

/** The data that decide what templates show, each with all states that make a difference; made in this order. */
export const choices = { ...agreementChoices, ...paperChoices } as const satisfies Readonly<Record<string, readonly Choice[]>>;

export type ChoiceName = keyof typeof choices;

/** On which data the answer to a criterion depends, where it is not the data of its own name. */
const sources: Readonly<Record<string, readonly ChoiceName[]>> = {
  'total': ['term'],
  'first-share': ['partial-year', 'exceptions', 'term'],
  'joining': ['participants', 'region'],
  'approved-contribution': ['amount'],
  'listed-contacts': ['contacts', 'coordinator-list'],
  'project-contribution': ['project-year'],
  'budget-line': ['budget'],
  'budget-note': ['budget'],
  'department': ['budget'],
  'amendment-order': ['document', 'amendment-number'],
  'amendment-effect': ['document', 'amendment-effect'],
  'amendment-reason': ['document', 'amendment-reason'],
  'memorandum-task': ['memorandum-of', 'memorandum-organ', 'approvals'],
  'memorandum-publisher': ['memorandum-of', 'publisher'],
  'prior-approvals': ['memorandum-of', 'memorandum-organ', 'approvals'],
  'termination-end': ['termination-delivered', 'notice-end'],
  'letter-publisher': ['letter-from', 'publisher'],
  'call-due': ['due', 'call-issued', 'call-letter'],
  'reminder-order': ['payment-letter'],
  'reminder-call': ['payment-letter'],
  'reminder-received': ['payment-letter'],
  'reminder-interest': ['payment-letter'],
  'reminder-sums': ['payment-letter'],
  'receipt-cover': ['payment-letter'],
};

/** What the variables and components of a paper read differently, whatever its conditions ask. */
const readings: Readonly<Partial<Record<TemplateId, readonly ChoiceName[]>>> = {
  'amendment': ['region', 'document', 'amendment-number'],
  'consolidated-text': ['region', 'document', 'amendment-number'],
  'termination': ['region', 'document', 'termination-by'],
  'memorandum': ['region', 'document', 'approvals', 'memorandum-of', 'memorandum-organ'],
  'resolution': ['region', 'document', 'approvals', 'memorandum-of', 'memorandum-organ'],
  'covering-letter': ['region', 'document', 'letter-from', 'letter-addressee'],
  'call-for-payment': ['region', 'document', 'due', 'call-issued', 'call-letter', 'specific-symbol'],
  'reminder': ['region', 'document', 'payment-letter', 'specific-symbol', 'request'],
  'receipt': ['region', 'document', 'payment-letter'],
  'control-sheet': ['region', 'document', 'control-of', 'budget'],
  'handover-protocol': ['region', 'document', 'handover-from'],
  'power-of-attorney': ['region', 'document', 'attorney-of'],
};

const isChoice = (name: string): name is ChoiceName => name in choices;

/** @throws when nobody has said which data answer a criterion */
export function choicesBehind(criterion: string): readonly ChoiceName[] {
  const named = sources[criterion] ?? (isChoice(criterion) ? [criterion] : []);
  if (named.length === 0) throw new Error(`No choices answer the criterion ${criterion}.`);
  return named;
}

/** The data a part of a template depends on, by the criteria that decide about it. */
export function choicesFor(id: TemplateId, criteria: readonly string[]): readonly ChoiceName[] {
  return [...new Set([...criteria.flatMap(choicesBehind), ...(readings[id] ?? [])])];
}

/** An agreement with its papers, all of them complete, and a reminder of its first year. */
export const completeCase = (): AgreementCase => aCase(anAgreement(), { papers: completedPapers(), letter: sampleLetters.reminder });

/** The complete agreement under every combination of the named choices. */
export function casesOf(names: readonly ChoiceName[]): readonly AgreementCase[] {
  const inOrder = Object.keys(choices).filter(isChoice).filter((name) => names.includes(name));
  return inOrder.reduce<readonly AgreementCase[]>((cases, name) => cases.flatMap((each) => choices[name].map((choice) => choice(each))), [completeCase()]);
}

/** Whether such a document can be made of the agreement: an amendment has no annexes of its own, and an agreement amends nothing. */
export function isMade(id: TemplateId, { content }: AgreementCase): boolean {
  return id === 'amendment' || id === 'consolidated-text' ? content.amendment !== null : true;
}
