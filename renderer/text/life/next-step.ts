import { lifeStepText } from './life';
import { deadlineTitle } from '#shared/documents/deadline-names';
import type { Deadline, DeadlineKind } from '#shared/domain/deadlines/deadline';
import type { LifeStep, LifeStepKind } from '#shared/domain/life/status';
import { missingCount } from '#text/plural';

type Step =
  | { readonly kind: 'restore' | 'choose-region' | 'finish' }
  | { readonly kind: 'fill'; readonly missing: readonly { readonly label: string }[] }
  | { readonly kind: 'live'; readonly step: LifeStep; readonly duty: Deadline | null };

/** One line: what is next about an agreement. */
export function stepText(step: Step): string {
  switch (step.kind) {
    case 'restore':
      return 'V koši, lze obnovit';
    case 'choose-region':
      return 'Vyberte spolupracující kraj';
    case 'fill':
      return missingCount(step.missing.length);
    case 'finish':
      return 'Zkontrolujte a dokončete';
    case 'live':
      return step.duty === null ? lifeStepText({ ...step.step, by: null }) : deadlineTitle(step.duty);
  }
}

/** The first things that are missing, by name. */
export function stepDetail(step: Step): string {
  if (step.kind !== 'fill') return '';
  const named = step.missing.slice(0, 3).map(({ label }) => label);
  return named.join(', ') + (step.missing.length > named.length ? '…' : '');
}

/** The verb of the button that goes on with it. */
export function stepVerb(step: Step): string {
  switch (step.kind) {
    case 'restore':
      return 'Otevřít koš';
    case 'choose-region':
    case 'fill':
      return 'Doplnit';
    case 'finish':
      return 'Zkontrolovat';
    case 'live':
      return step.duty === null ? lifeVerbs[step.step.kind] : deadlineVerbs[step.duty.kind];
  }
}

const lifeVerbs: Readonly<Record<LifeStepKind, string>> = {
  restore: 'Otevřít koš',
  prepare: 'Otevřít',
  decide: 'Zapsat',
  finish: 'Dokončit',
  sign: 'Zapsat podpis',
  publish: 'Uveřejnit',
  'await-effect': 'Otevřít',
  fulfil: 'Otevřít',
  settle: 'Vypořádat',
  archive: 'Předat',
  none: 'Otevřít',
};

/** The verb of the button that leads to where a deadline is met. */
export const deadlineVerbs: Readonly<Record<DeadlineKind, string>> = {
  'send-to-register': 'Uveřejnit',
  'publish-or-void': 'Uveřejnit',
  'correct-register': 'Opravit',
  'counterparts-back': 'Zapsat',
  'request-payment': 'Připravit výzvu',
  pay: 'Otevřít',
  budget: 'Zapsat',
  'end-of-notice': 'Otevřít',
  'end-of-term': 'Otevřít',
  'last-day-of-notice': 'Otevřít',
  anniversary: 'Ověřit',
  retention: 'Otevřít',
};
