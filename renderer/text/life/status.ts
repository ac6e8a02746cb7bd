import { standingText } from './life';
import type { Life, LifeStatus } from '#shared/domain/life/status';
import { sampleText } from '#text/sample';

/** Groups of statuses as they are chosen from a list. */
export const groupNames = {
  drafts: 'Koncepty',
  'in-approval': 'Schvalují se',
  'for-signature': 'K podpisu',
  'to-publish': 'K uveřejnění',
  'awaiting-effect': 'Čekají na účinnost',
  effective: 'Účinné',
  ending: 'Ukončují se',
  ended: 'Ukončené',
  bin: 'Koš',
} as const;

/** The sign of a group, which tells it from the others without any colour. */
export const groupSigns = {
  drafts: 'pencil',
  'in-approval': 'gavel',
  'for-signature': 'signature',
  'to-publish': 'upload',
  'awaiting-effect': 'clock',
  effective: 'check',
  ending: 'hourglass',
  ended: 'archive',
  bin: 'bin',
} as const;

/** Where an agreement stands as one line: „účinné od 12. 2. 2024“. Of a draft nobody asks since when. */
export function standingOf({ status, since }: Pick<Life, 'status' | 'since'>): string {
  return standingText(status, undated.includes(status) ? null : since);
}

const undated: readonly LifeStatus[] = ['draft', 'in-approval', 'in-bin'];

/** `koncept`, `účinné od 12. 2. 2024`, `koncept · ukázka` */
export function agreementSummary({ sample }: { readonly sample: boolean }, life: Pick<Life, 'status' | 'since'>): string {
  return sample ? `${standingOf(life)} · ${sampleText.mark}` : standingOf(life);
}
