import { component, given, is, paragraph, phrase, refer, shipped, title } from '#shared/templates/write';

const ofAgreement = phrase`ke Smlouvě o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)`;

/** Příloha č. 2: the regional coordinators of both parties, or of all regions that take part. */
export const annex21 = shipped('annex-2', 1, [
  title('Příloha č. 2 – Krajští koordinátoři Projektu', [ofAgreement], true),
  paragraph(
    'contacts.opening',
    phrase`Přehled krajských koordinátorů ${given(is('coordinator-list', 'parties'), 'smluvních stran')}${given(is('coordinator-list', 'participating'), 'smluvních stran a ostatních krajů zapojených do Projektu')}:`,
  ),
  component('contacts.coordinators', 'coordinators-table'),
  paragraph(
    'contacts.changes',
    phrase`Změny údajů se oznamují a přehled se aktualizuje postupem podle ${refer('management.contact-change')}.${given(is('listed-contacts', 'unknown'), ' Údaje označené pomlčkou doplní Koordinátor týmž postupem.')}`,
  ),
]);
