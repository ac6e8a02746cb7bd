import { annexMark } from '#shared/documents/annexes/annex';
import { clause, type Article } from '#shared/documents/numbering';
import { reference, wording } from '#shared/documents/wording';

/** Čl. VII: who speaks for whom, and what changes without an amendment. */
export function managementArticle(): Article {
  return {
    id: 'management',
    name: 'Řízení Projektu a kontaktní osoby',
    opening: [],
    clauses: [
      clause(
        'management.role',
        wording`Krajský koordinátor organizuje Projekt na území svého kraje a účastní se porad, na nichž se jedná o přípravě, průběhu a dalším rozvoji Projektu. Je kontaktní osobou smluvní strany; bez zvláštního zmocnění není oprávněn Smlouvu měnit ani ukončit.`,
      ),
      clause(
        'management.contact-change',
        wording`Změnu krajského koordinátora nebo jeho kontaktních údajů uvedených v ${reference('parties')} oznámí smluvní strana druhé smluvní straně písemně bez zbytečného odkladu; změna je účinná doručením oznámení a dodatek ke Smlouvě se o ní neuzavírá. Přehled krajských koordinátorů obsahuje příloha č. ${annexMark('coordinators')}, kterou Koordinátor po každé změně zašle Spolupracujícímu kraji v aktuálním znění.`,
      ),
      clause(
        'management.annex-update',
        wording`Přílohu č. ${annexMark('project')} na další kalendářní rok vyhotoví Koordinátor po projednání podle ${reference('coordinator.plan')} a zašle ji Spolupracujícímu kraji. Nová příloha nahrazuje dosavadní, aniž se uzavírá dodatek ke Smlouvě; nelze jí však měnit výši Příspěvku ani rozšířit povinnosti Spolupracujícího kraje.`,
      ),
      clause(
        'management.delivery',
        wording`Písemnosti, s nimiž Smlouva spojuje vznik, změnu nebo zánik práv a povinností, se doručují do datových schránek; v ostatních záležitostech postačí e-mailová zpráva mezi krajskými koordinátory.`,
      ),
    ],
  };
}
