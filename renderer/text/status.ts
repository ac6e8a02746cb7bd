import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import { sampleText } from './sample';

/** The state of an agreement in one word. */
export function statusText({ finishedOn, removedAt }: { readonly finishedOn: PlainDate | null; readonly removedAt: string | null }): string {
  if (removedAt !== null) return 'v koši';
  return finishedOn === null ? 'koncept' : 'dokončeno';
}

/** `koncept`, `dokončeno 15. 1. 2024`, `koncept · ukázka` */
export function agreementSummary(agreement: { readonly finishedOn: PlainDate | null; readonly removedAt: string | null; readonly sample: boolean }): string {
  const day = agreement.finishedOn === null ? '' : ` ${formatDate(agreement.finishedOn)}`;
  return `${statusText(agreement)}${day}${agreement.sample ? ` · ${sampleText.mark}` : ''}`;
}
