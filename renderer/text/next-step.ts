import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import { missingCount } from './plural';

type Step =
  | { readonly kind: 'restore' | 'choose-region' | 'finish' }
  | { readonly kind: 'fill'; readonly missing: readonly { readonly label: string }[] }
  | { readonly kind: 'sign'; readonly finishedOn: PlainDate };

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
    case 'sign':
      return `Vytiskněte a podepište (dokončeno ${formatDate(step.finishedOn)})`;
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
    case 'sign':
      return 'Vytisknout';
  }
}
