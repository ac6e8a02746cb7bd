import type { Todo } from './todo';
import { placeOfDeadline } from '#data/deadline-work';
import { placeOfStep } from '#data/step-place';
import { deadlineTitle } from '#shared/documents/deadline-names';
import type { PlainDate } from '#shared/domain/plain-date';
import type { Party } from '#shared/domain/party';
import { basisText } from '#text/life/deadlines';
import { caseTitle } from '#text/names';
import { deadlineVerbs, stepDetail, stepText, stepVerb } from '#text/life/next-step';
import { overviewText } from '#text/overview';

/** A thing to do in words, and where it is done. */
export type Line = {
  readonly what: string;
  /** Of the agreements it is to be done for. */
  readonly names: readonly string[];
  /** What is missing, or who set the day. */
  readonly detail: string;
  readonly sample: boolean;
  readonly due: { readonly on: PlainDate; readonly late: boolean } | null;
  readonly verb: string;
  readonly to: string;
};

export function lineOf(todo: Todo, parties: readonly Party[]): Line {
  const { agreements } = todo;
  const [first] = agreements;
  const common = { names: agreements.map(({ content }) => caseTitle(content, parties)), sample: agreements.some(({ sample }) => sample) };
  if (todo.kind === 'step') {
    const { step } = todo;
    return { ...common, what: stepText(step), detail: stepDetail(step), due: null, verb: stepVerb(step), to: first === undefined ? '/smlouvy' : placeOfStep(first.id, step) };
  }
  const { deadline, urgency } = todo;
  const single = first !== undefined && agreements.length === 1;
  return {
    ...common,
    what: deadlineTitle(deadline),
    detail: basisText(deadline),
    due: { on: deadline.on, late: urgency === 'overdue' },
    verb: single ? deadlineVerbs[deadline.kind] : overviewText.show,
    to: single ? placeOfDeadline(first.id, deadline) : `/kalendar?den=${deadline.on}`,
  };
}
