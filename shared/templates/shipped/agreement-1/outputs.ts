import { article, clause } from '#shared/templates/write';

/** Čl. VIII: personal data, the licence to what the project makes, publicity. */
export const outputsArticle = article(
  'outputs',
  'Ochrana osobních údajů, výstupy Projektu a publicita',
  clause(
    'outputs.personal-data',
    'Osobní údaje svých zástupců a kontaktních osob zpracovávají smluvní strany v rozsahu nezbytném pro uzavření a plnění Smlouvy, každá jako samostatný správce, v souladu s nařízením Evropského parlamentu a Rady (EU) 2016/679 (obecné nařízení o ochraně osobních údajů) a se zákonem č. 110/2019 Sb., o zpracování osobních údajů, ve znění pozdějších předpisů.',
  ),
  clause(
    'outputs.participants',
    'Osobní údaje účastníků aktivit Projektu si smluvní strany nepředávají; bude-li to pro některou aktivitu nezbytné, uzavřou předem ujednání, které vyžaduje obecné nařízení o ochraně osobních údajů.',
  ),
  clause(
    'outputs.licence',
    'Koordinátor poskytuje Spolupracujícímu kraji bezúplatně nevýhradní oprávnění užít výstupy Projektu ke vzdělávacím, preventivním a osvětovým účelům, bez územního a množstevního omezení, na dobu trvání majetkových práv k nim a s možností udělit oprávnění v témže rozsahu školám, obcím a dalším osobám, které se na prevenci na jeho území podílejí (dále jen „licence“). Koordinátor zajistí, aby mohl licenci udělit i k výstupům vytvořeným třetími osobami.',
  ),
  clause(
    'outputs.publicity',
    'Při šíření výstupů Projektu a při propagaci jeho aktivit uvádějí smluvní strany název a logo Projektu a mohou přitom uvádět také název a logo druhé smluvní strany.',
  ),
);
