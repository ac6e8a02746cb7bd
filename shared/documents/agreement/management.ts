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
      clause('management.meetings', wording`O přípravě, průběhu a dalším rozvoji Projektu jednají krajští koordinátoři na poradách, které svolává Koordinátor.`),
      clause(
        'management.contacts',
        wording`Kontaktními osobami smluvních stran jsou krajští koordinátoři uvedení v ${reference('parties')}; jejich přehled obsahuje příloha č. ${annexMark('coordinators')}.`,
      ),
      clause(
        'management.role',
        wording`Krajský koordinátor organizuje Projekt na území svého kraje a zajišťuje předávání informací mezi smluvními stranami. Bez zvláštního zmocnění není oprávněn Smlouvu měnit ani ukončit.`,
      ),
      clause(
        'management.contact-change',
        wording`Změnu krajského koordinátora nebo jeho kontaktních údajů smluvní strana bez zbytečného odkladu písemně oznámí druhé smluvní straně. Změna je vůči ní účinná doručením oznámení a dodatek ke Smlouvě se o ní neuzavírá. Koordinátor vede přílohu č. ${annexMark('coordinators')} v aktuálním znění a po každé změně ji zašle Spolupracujícímu kraji.`,
      ),
      clause(
        'management.annex-update',
        wording`Přílohu č. ${annexMark('project')} na další kalendářní rok vyhotoví Koordinátor po projednání podle ${reference('coordinator.plan')} a zašle ji Spolupracujícímu kraji. Nová příloha nahrazuje dosavadní, aniž se o tom uzavírá dodatek ke Smlouvě; nelze jí však měnit výši Příspěvku ani jiné povinnosti smluvních stran.`,
      ),
      clause(
        'management.delivery',
        wording`Písemnosti, s nimiž Smlouva spojuje vznik, změnu nebo zánik práv a povinností, se doručují do datových schránek uvedených v ${reference('parties')}. V ostatních záležitostech postačí e-mailová zpráva mezi krajskými koordinátory.`,
      ),
    ],
  };
}
