import { clause, point, type Article } from '#shared/documents/numbering';
import { reference, wording } from '#shared/documents/wording';

/** Čl. V: what the cooperating region does and may do. */
export function regionArticle(): Article {
  return {
    id: 'region',
    name: 'Práva a povinnosti Spolupracujícího kraje',
    opening: [],
    clauses: [
      clause('region.duties', wording`Spolupracující kraj se zavazuje:`, [
        point(wording`podílet se na realizaci Projektu na svém území a informovat o jeho aktivitách školy, další cílové skupiny a veřejnost;`),
        point(wording`určit krajského koordinátora a vytvořit mu podmínky pro činnost v Projektu;`),
        point(wording`poskytovat Koordinátorovi včas podklady a součinnost, které jsou pro realizaci Projektu nezbytné;`),
        point(wording`hradit Příspěvek podle ${reference('contribution')} a zajistit na něj v každém roce trvání Smlouvy prostředky ve svém rozpočtu.`),
      ]),
      clause(
        'region.rights',
        wording`Spolupracující kraj je oprávněn účastnit se všech aktivit Projektu, navrhovat jeho další rozvoj a požadovat informace o jeho průběhu a o použití Příspěvku.`,
      ),
    ],
  };
}
