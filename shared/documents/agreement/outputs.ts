import { clause, type Article } from '#shared/documents/numbering';
import { wording } from '#shared/documents/wording';

/** Čl. VIII: personal data, the licence to what the project makes, publicity. */
export function outputsArticle(): Article {
  return {
    id: 'outputs',
    name: 'Ochrana osobních údajů, výstupy Projektu a publicita',
    opening: [],
    clauses: [
      clause(
        'outputs.personal-data',
        wording`Osobní údaje svých zástupců a kontaktních osob zpracovávají smluvní strany v rozsahu nezbytném pro uzavření a plnění Smlouvy, každá jako samostatný správce, v souladu s nařízením Evropského parlamentu a Rady (EU) 2016/679 (obecné nařízení o ochraně osobních údajů) a se zákonem č. 110/2019 Sb., o zpracování osobních údajů, ve znění pozdějších předpisů.`,
      ),
      clause(
        'outputs.participants',
        wording`Osobní údaje účastníků aktivit Projektu si smluvní strany nepředávají. Bude-li jejich předání pro některou aktivitu nezbytné, uzavřou smluvní strany předem ujednání, které vyžaduje obecné nařízení o ochraně osobních údajů.`,
      ),
      clause(
        'outputs.licence',
        wording`Koordinátor poskytuje Spolupracujícímu kraji bezúplatně nevýhradní oprávnění užít výstupy Projektu, které jsou předmětem práv duševního vlastnictví, všemi způsoby potřebnými k jejich vzdělávacímu, preventivnímu a osvětovému využití, bez územního a množstevního omezení a na dobu trvání majetkových práv (dále jen „licence“). Spolupracující kraj není povinen licenci využít a může v jejím rozsahu udělit oprávnění školám, obcím a dalším osobám, které se na prevenci na jeho území podílejí.`,
      ),
      clause(
        'outputs.rights',
        wording`Koordinátor zajistí, aby mohl licenci udělit i k výstupům vytvořeným třetími osobami. Smluvní strana, která výstup upraví, zachová údaje o jeho autorech a o Projektu.`,
      ),
      clause(
        'outputs.publicity',
        wording`Při šíření výstupů a při propagaci aktivit uvádějí smluvní strany název Projektu a jeho logo. Koordinátor je oprávněn uvádět Spolupracující kraj mezi zapojenými kraji a užít k tomu jeho název a logo; totéž oprávnění má Spolupracující kraj vůči Koordinátorovi.`,
      ),
    ],
  };
}
