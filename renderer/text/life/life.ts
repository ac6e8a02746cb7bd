import { partyNames, statusNames } from '#shared/documents/life-words';
import type { FactParty } from '#shared/domain/life/fact';
import type { LifeFault, LifeStatus, LifeStep, LifeStepKind } from '#shared/domain/life/status';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';
import type { MilestoneTitles } from './milestones';

export { factNames, partyNames, statusNames } from '#shared/documents/life-words';

/** `účinné od 12. 2. 2024`, `uzavřeno 12. 2. 2024, neuveřejněno` */
export function standingText(status: LifeStatus, since: PlainDate | null): string {
  if (since === null) return statusNames[status];
  return status === 'concluded' ? `uzavřeno ${formatDate(since)}, neuveřejněno` : `${statusNames[status]} od ${formatDate(since)}`;
}

/** What does not fit, and what to look at. */
export function faultText(fault: LifeFault, { of, within }: MilestoneTitles): string {
  switch (fault.kind) {
    case 'too-early':
      return `${of(fault.what, fault.on)} (${formatDate(fault.on)}) předchází tomu, co má být dříve: ${within(fault.before, fault.beforeOn)} (${formatDate(fault.beforeOn)}). Zkontrolujte obě data.`;
    case 'without':
      return `${of(fault.what, fault.on)} (${formatDate(fault.on)}), ale není zapsáno, co tomu předchází: ${within(fault.missing, null)}. Doplňte to, nebo zápis opravte.`;
    case 'in-future':
      return `${of(fault.what, fault.on)} má datum v budoucnosti (${formatDate(fault.on)}). Do té doby se k zápisu nepřihlíží; zkontrolujte datum.`;
    case 'twice':
      return `${of(fault.what, fault.on)} je zapsáno dvakrát (${formatDate(fault.on)} a ${formatDate(fault.again)}). Jeden zápis opravte.`;
    case 'too-many-counterparts':
      return `Ke dni ${formatDate(fault.on)} je zapsáno více stejnopisů (${fault.counted}), než kolik jich smlouva má (${fault.agreed}). Zkontrolujte odeslání a převzetí.`;
  }
}

const stepNames: Readonly<Record<LifeStepKind, string>> = {
  restore: 'V koši, lze obnovit',
  prepare: 'Připravit návrh a předložit jej orgánům',
  decide: 'Čeká na rozhodnutí orgánů',
  finish: 'Schváleno, dokončit znění',
  sign: 'Čeká na podpis',
  publish: 'Uveřejnit v registru smluv',
  'await-effect': 'Čeká na den účinnosti',
  fulfil: 'Plní se',
  settle: 'Vypořádat příspěvek',
  archive: 'Předat do spisovny',
  none: 'Uzavřený spis',
};

/** `Uveřejnit v registru smluv do 12. 3. 2024`, `Čeká na podpis: Olomoucký kraj`. @param names of the parties, where they are known */
export function lifeStepText({ kind, by, party }: LifeStep, names: Readonly<Record<FactParty, string>> = partyNames): string {
  const whose = party !== null && (kind === 'sign' || kind === 'decide') ? `: ${names[party]}` : '';
  return `${stepNames[kind]}${whose}${by === null ? '' : untilText(kind, by)}`;
}

const untilText = (kind: LifeStepKind, by: PlainDate): string => (kind === 'await-effect' ? ` ${formatDate(by)}` : ` do ${formatDate(by)}`);
