import type { Proposal, Unmatched } from '#shared/documents/word/proposal';

/** What a proposal from a Word file asks for, before its place: „Změnit čl. VI odst. 2“. */
const proposalVerbs: Readonly<Record<Proposal['kind'], string>> = {
  changed: 'Změnit',
  added: 'Doplnit',
  'added-article': 'Doplnit článek',
  dropped: 'Vypustit',
  renamed: 'Přejmenovat',
  moved: 'Přesunout',
};

/** Why a difference cannot be taken over from a Word file by itself, and what to do about it. */
export const unmatchedAdvice: Readonly<Record<Unmatched['reason'], string>> = {
  data: 'Tento text se tvoří z údajů. Má-li změna platit, opravte údaj v příslušném poli smlouvy.',
  missing: 'Tento text se tvoří z údajů a v souboru chybí. Má-li být vypuštěn, upravte údaje, ze kterých vzniká.',
  extra: 'Tento text v souboru přibyl na místě, kam nelze ustanovení vložit samo. Má-li platit, vložte jej do znění ručně.',
  moved: 'Tento text je v souboru na jiném místě, kam jej nelze přesunout samo. Ustanovení lze přesunout ve znění smlouvy; co se tvoří z údajů, má své místo dané vzorem.',
  beside: 'Tento text stojí v souboru mimo text dokumentu, v rámečku nebo v poznámce. Má-li platit, vložte jej do znění ručně.',
};

/** Of a changed clause in which data were written over. */
export const dataWrittenOver = 'Změna přepisuje také údaj. Po přijetí z něj bude pevný text; chcete-li změnit jen údaj, změnu odmítněte a opravte jej v jeho poli.';

/** That changes were tracked in the file. */
export const trackedChanges = 'Soubor obsahuje sledované změny. Načteny jsou tak, jako by byly všechny přijaty.';

/** Words of writing an agreement as a Word file and of reading an edited one. */
export const wordText = {
  save: 'Uložit jako Word',
  saved: (document: string) => `${document}: dokument Wordu je uložený`,
  downloaded: (document: string) => `${document}: dokument Wordu je stažený`,
  title: 'Načtení upraveného Wordu',
  command: 'Načíst upravený Word…',
  titleOf: (name: string) => `Načtení upraveného Wordu: ${name}`,
  toAgreement: 'Zpět na smlouvu',
  intro: 'Vyberte dokument, který jste uložili příkazem Uložit jako Word a druhá strana jej upravila. Co se v něm liší od dnešního znění, se nabídne k posouzení; dokud nic nepřijmete, ve smlouvě se nic nezmění.',
  file: 'Upravený dokument (DOCX)',
  choose: 'Vybrat soubor…',
  noFile: 'Zatím není vybrán žádný soubor. Můžete jej sem také přetáhnout.',
  reading: 'Čtu dokument…',
  locked: 'Dokončenou smlouvu nebo smlouvu v koši nelze měnit. Návrhy si můžete prohlédnout a zkopírovat.',
  proposals: 'Návrhy změn znění',
  nothing: 'Soubor se od dnešního znění v ničem neliší.',
  kept: 'Rozhodnutí se pamatují, i když stránku opustíte, a to do zavření programu. Ve smlouvě platí až převzaté změny.',
  changedSince: 'Znění smlouvy se od načtení souboru změnilo. Načtěte soubor znovu, aby se porovnal s dnešním zněním; rozhodnutí o změnách, které v něm zůstaly, se zachovají.',
  readAgain: 'Načíst znovu',
  noProposals: 'Žádná změna, kterou by šlo převzít do znění.',
  acceptAll: 'Přijmout vše',
  refuseAll: 'Odmítnout vše',
  accept: 'Přijmout',
  refuse: 'Odmítnout',
  decide: (title: string) => `Rozhodnutí: ${title}`,
  apply: (count: number) => (count === 0 ? 'Převzít přijaté' : `Převzít přijaté (${count})`),
  applied: 'převzato',
  appliedNotice: (count: number) => `Převzaté změny: ${count}`,
  appliedDetail: 'Převzaté změny jsou odchylkami od vzoru. Krok lze vzít zpět.',
  takeBack: 'Vzít zpět',
  unmatched: 'Co nelze převzít samo',
  comments: 'Komentáře v souboru',
  pictures: (count: number) => `Obrázky a vložené objekty ze souboru se nenačítají (počet: ${count}). Mají-li být součástí smlouvy, přiložte je jako samostatný soubor.`,
  copy: 'Zkopírovat seznam',
  copied: 'Seznam je ve schránce',
  then: 'Původně',
  now: 'Nově',
  toField: (label: string) => `Přejít na údaj: ${label}`,
} as const;

/** `Změnit čl. VI odst. 2`, `Doplnit za čl. VI odst. 2`, `Přesunout čl. VI odst. 5 na začátek čl. II` */
export function proposalTitle({ kind, where, to }: Pick<Proposal, 'kind' | 'where' | 'to'>): string {
  if (to === null) return `${proposalVerbs[kind]} ${where}`;
  const target = to.position === 'after' ? `za ${to.where}` : `na začátek ${to.where === '' ? 'dokumentu' : to.where}`;
  return [proposalVerbs[kind], ...(kind === 'moved' ? [where] : []), target].join(' ');
}

/** What a person decided about a proposal. */
export const decisionTitles = { accepted: 'přijato', refused: 'odmítnuto', applied: 'převzato', open: 'zatím nerozhodnuto' } as const;
