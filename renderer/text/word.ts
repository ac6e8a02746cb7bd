import type { Proposal, Unmatched } from '#shared/documents/word/proposal';

/** What a proposal from a Word file asks for, before its place: „Změnit čl. VI odst. 2“. */
export const proposalTitles: Readonly<Record<Proposal['kind'], string>> = {
  changed: 'Změnit',
  added: 'Doplnit za',
  dropped: 'Vypustit',
  renamed: 'Přejmenovat',
};

/** Why a difference cannot be taken over from a Word file by itself, and what to do about it. */
export const unmatchedAdvice: Readonly<Record<Unmatched['reason'], string>> = {
  data: 'Tento text se tvoří z údajů. Má-li změna platit, opravte údaj v příslušném poli smlouvy.',
  missing: 'Tento text se tvoří z údajů a v souboru chybí. Má-li být vypuštěn, upravte údaje, ze kterých vzniká.',
  extra: 'Tento text v souboru přibyl na místě, kam nelze ustanovení vložit samo. Má-li platit, vložte jej do znění ručně.',
  moved: 'Toto ustanovení je v souboru na jiném místě. Má-li se přesunout, přesuňte je v úpravě znění.',
  beside: 'Tento text stojí v souboru mimo text dokumentu, v rámečku nebo v poznámce. Má-li platit, vložte jej do znění ručně.',
};

/** Of a changed clause in which data were written over. */
export const dataWrittenOver = 'Změna přepisuje také údaj. Po přijetí z něj bude pevný text; chcete-li změnit jen údaj, změnu odmítněte a opravte jej v jeho poli.';

/** That changes were tracked in the file. */
export const trackedChanges = 'Soubor obsahuje sledované změny. Načteny jsou tak, jako by byly všechny přijaty.';
