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
        point(wording`podílet se na realizaci Projektu na svém území;`),
        point(wording`určit krajského koordinátora a vytvořit mu podmínky pro činnost v Projektu včetně účasti na poradách krajských koordinátorů;`),
        point(wording`informovat o aktivitách Projektu školy a školská zařízení, ostatní cílové skupiny a veřejnost na svém území;`),
        point(wording`poskytovat Koordinátorovi včas podklady a součinnost, které jsou pro realizaci Projektu nezbytné;`),
        point(wording`hradit Příspěvek za podmínek uvedených v ${reference('contribution')} a na každý rok trvání Smlouvy zahrnout prostředky na jeho úhradu do návrhu svého rozpočtu;`),
        point(wording`upozornit Koordinátora bez zbytečného odkladu na skutečnosti, které mohou realizaci Projektu ohrozit.`),
      ]),
      clause('region.rights', wording`Spolupracující kraj je oprávněn:`, [
        point(wording`účastnit se všech aktivit Projektu a užívat jeho výstupy;`),
        point(wording`předkládat návrhy k aktivitám, rozpočtu a dalšímu rozvoji Projektu;`),
        point(wording`požadovat informace o průběhu Projektu a o použití Příspěvku.`),
      ]),
    ],
  };
}
