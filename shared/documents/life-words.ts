import type { HistoryAction } from '#shared/domain/history';
import type { FactKind, FactParty } from '#shared/domain/life/fact';
import type { LifeStatus } from '#shared/domain/life/status';

/** Where an agreement stands, in a word or two. */
export const statusNames: Readonly<Record<LifeStatus, string>> = {
  'in-bin': 'v koši',
  draft: 'koncept',
  'in-approval': 'schvaluje se',
  approved: 'schváleno',
  'for-signature': 'k podpisu',
  'half-signed': 'podepsala jedna strana',
  concluded: 'uzavřeno, neuveřejněno',
  'awaiting-effect': 'uveřejněno, čeká na účinnost',
  effective: 'účinné',
  ending: 'ukončuje se',
  ended: 'ukončeno',
  void: 'zrušeno od počátku',
  archived: 've spisovně',
};

/** The two parties where one of them is meant. */
export const partyNames: Readonly<Record<FactParty, string>> = { coordinator: 'koordinátor', region: 'kraj' };

/** What a clerk writes down, as it stands in a menu. */
export const factNames: Readonly<Record<FactKind, string>> = {
  dispatched: 'Odeslání stejnopisů',
  received: 'Převzetí stejnopisů',
  signed: 'Podpis',
  published: 'Uveřejnění v registru smluv',
  'register-modified': 'Úprava záznamu v registru smluv',
  'withdrawn-from-register': 'Znepřístupnění záznamu v registru smluv',
  'notice-delivered': 'Doručení výpovědi',
  'termination-agreed': 'Dohoda o ukončení',
  'withdrawal-delivered': 'Doručení odstoupení',
  'payment-requested': 'Doručení výzvy k úhradě',
  budgeted: 'Zařazení do rozpočtu',
  'contact-announced': 'Změna kontaktní osoby',
  archived: 'Předání do spisovny',
};

/** What somebody did with an agreement. */
export const actionTitles: Readonly<Record<HistoryAction, string>> = {
  created: 'Založení konceptu',
  changed: 'Úprava smlouvy',
  finished: 'Dokončení',
  reopened: 'Vrácení do rozpracování',
  removed: 'Přesunutí do koše',
  restored: 'Obnovení z koše',
  papers: 'Úprava písemností',
  imported: 'Načtení z dřívější verze aplikace',
  attached: 'Přiložení souboru',
  detached: 'Odebrání souboru ze seznamu',
  reattached: 'Vrácení souboru na seznam',
  signed: 'Elektronický podpis',
  'fact-recorded': 'Zápis události',
  'fact-corrected': 'Oprava události',
  filed: 'Úprava evidence',
  exchanged: 'Převzetí údajů od druhého úřadu',
};
