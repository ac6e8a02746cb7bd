import { article, clause, phrase, refer } from '#shared/templates/write';

/** Čl. VII: who speaks for whom, and what changes without an amendment. */
export const managementArticle = article(
  'management',
  'Řízení Projektu a kontaktní osoby',
  clause(
    'management.role',
    'Krajský koordinátor organizuje Projekt na území svého kraje a účastní se porad, na nichž se jedná o přípravě, průběhu a dalším rozvoji Projektu. Je kontaktní osobou smluvní strany; bez zvláštního zmocnění není oprávněn Smlouvu měnit ani ukončit.',
  ),
  clause(
    'management.contact-change',
    phrase`Změnu krajského koordinátora nebo jeho kontaktních údajů uvedených v ${refer('parties')} oznámí smluvní strana druhé smluvní straně písemně bez zbytečného odkladu; změna je účinná doručením oznámení a dodatek ke Smlouvě se o ní neuzavírá. Přehled krajských koordinátorů obsahuje příloha č. 2, kterou Koordinátor po každé změně zašle Spolupracujícímu kraji v aktuálním znění.`,
  ),
  clause(
    'management.annex-update',
    phrase`Přílohu č. 1 na další kalendářní rok vyhotoví Koordinátor po projednání podle ${refer('coordinator.plan')} a zašle ji Spolupracujícímu kraji. Nová příloha nahrazuje dosavadní, aniž se uzavírá dodatek ke Smlouvě; nelze jí však měnit výši Příspěvku ani rozšířit povinnosti Spolupracujícího kraje.`,
  ),
  clause(
    'management.delivery',
    'Písemnosti, s nimiž Smlouva spojuje vznik, změnu nebo zánik práv a povinností, se doručují do datových schránek; v ostatních záležitostech postačí e-mailová zpráva mezi krajskými koordinátory.',
  ),
);
