import { partyNames, statusNames } from '#shared/documents/life-words';
import type { LifeFault, LifeStatus, LifeStep, LifeStepKind, Milestone } from '#shared/domain/life/status';
import { formatDate, type PlainDate } from '#shared/domain/plain-date';

export { factNames, partyNames, statusNames } from '#shared/documents/life-words';

/** `účinné od 12. 2. 2024` */
export function standingText(status: LifeStatus, since: PlainDate | null): string {
  return since === null ? statusNames[status] : `${statusNames[status]} od ${formatDate(since)}`;
}

/** What happened, or is to happen, as the title of a point of the line. */
export const milestoneNames: Readonly<Record<Milestone, string>> = {
  drafted: 'Koncept založen',
  'coordinator-discussed': 'Koordinátor: projednáno',
  'coordinator-endorsed': 'Koordinátor: projednáno a záměr schválen',
  'coordinator-recommended': 'Koordinátor: doporučeno',
  'coordinator-decided': 'Koordinátor: schváleno',
  'coordinator-noted': 'Koordinátor: vzato na vědomí',
  'region-discussed': 'Kraj: projednáno',
  'region-endorsed': 'Kraj: projednáno a záměr schválen',
  'region-recommended': 'Kraj: doporučeno',
  'region-decided': 'Kraj: schváleno',
  'region-noted': 'Kraj: vzato na vědomí',
  finished: 'Znění dokončeno',
  dispatched: 'Stejnopisy odeslány',
  received: 'Stejnopisy převzaty',
  'coordinator-signed': 'Podpis koordinátora',
  'region-signed': 'Podpis kraje',
  concluded: 'Uzavření smlouvy',
  published: 'Uveřejnění v registru smluv',
  'register-modified': 'Záznam v registru smluv upraven',
  'withdrawn-from-register': 'Záznam v registru smluv znepřístupněn',
  effective: 'Účinnost',
  'payment-requested': 'Výzva k úhradě doručena',
  budgeted: 'Příspěvek v rozpočtu',
  'contact-announced': 'Změna kontaktní osoby',
  amended: 'Účinnost dodatku',
  'notice-delivered': 'Výpověď doručena',
  'withdrawal-delivered': 'Odstoupení doručeno',
  'termination-agreed': 'Dohoda o ukončení',
  ended: 'Konec smlouvy',
  void: 'Smlouva zrušena od počátku',
  archived: 'Předání do spisovny',
  removed: 'Přesunuto do koše',
};

/** What does not fit, and what to look at. */
export function faultText(fault: LifeFault): string {
  switch (fault.kind) {
    case 'too-early':
      return `${milestoneNames[fault.what]} (${formatDate(fault.on)}) předchází tomu, co má být dříve: ${lower(milestoneNames[fault.before])} (${formatDate(fault.beforeOn)}). Zkontrolujte obě data.`;
    case 'without':
      return `${milestoneNames[fault.what]} (${formatDate(fault.on)}), ale není zapsáno, co tomu předchází: ${lower(milestoneNames[fault.missing])}. Doplňte to, nebo zápis opravte.`;
    case 'in-future':
      return `${milestoneNames[fault.what]} má datum v budoucnosti (${formatDate(fault.on)}). Do té doby se k zápisu nepřihlíží; zkontrolujte datum.`;
    case 'twice':
      return `${milestoneNames[fault.what]} je zapsáno dvakrát (${formatDate(fault.on)} a ${formatDate(fault.again)}). Jeden zápis opravte.`;
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
  settle: 'Vypořádat před koncem',
  archive: 'Předat do spisovny',
  none: 'Uzavřený spis',
};

/** `Uveřejnit v registru smluv do 12. 3. 2024`, `Čeká na podpis: kraj` */
export function lifeStepText({ kind, by, party }: LifeStep): string {
  const whose = party !== null && (kind === 'sign' || kind === 'decide') ? `: ${partyNames[party]}` : '';
  return `${stepNames[kind]}${whose}${by === null ? '' : untilText(kind, by)}`;
}

const untilText = (kind: LifeStepKind, by: PlainDate): string => (kind === 'await-effect' ? ` ${formatDate(by)}` : ` do ${formatDate(by)}`);

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
