import { article, clause, phrase, point, refer } from '#shared/templates/write';

/** Čl. V: what the cooperating region does and may do. */
export const regionArticle = article(
  'region',
  'Práva a povinnosti Spolupracujícího kraje',
  clause('region.duties', 'Spolupracující kraj se zavazuje:', [
    point('region.participation', 'podílet se na realizaci Projektu na svém území a informovat o jeho aktivitách školy, další cílové skupiny a veřejnost;'),
    point('region.contact', 'určit krajského koordinátora a vytvořit mu podmínky pro činnost v Projektu;'),
    point('region.assistance', 'poskytovat Koordinátorovi včas podklady a součinnost, které jsou pro realizaci Projektu nezbytné;'),
    point('region.payment', phrase`hradit Příspěvek podle ${refer('contribution')} a zajistit na něj v každém roce trvání Smlouvy prostředky ve svém rozpočtu.`),
  ]),
  clause('region.rights', 'Spolupracující kraj je oprávněn účastnit se všech aktivit Projektu, navrhovat jeho další rozvoj a požadovat informace o jeho průběhu a o použití Příspěvku.'),
);
