import type { ApiError } from '#shared/api/errors';

type TableFault = Extract<ApiError, { readonly code: `table-${string}` }>;

/** Why a file is not read as a table, and what to do with it. */
export function tableFaultText(fault: TableFault): { readonly title: string; readonly advice: string } {
  const { fileName } = fault;
  switch (fault.code) {
    case 'table-of-unknown-kind':
      return { title: `Soubor ${fileName} není tabulka CSV ani XLSX.`, advice: 'Otevřete jej v tabulkovém programu a uložte jako sešit Excelu (.xlsx) nebo CSV.' };
    case 'table-old-or-locked':
      return { title: `Soubor ${fileName} je sešit starého formátu XLS, nebo je chráněn heslem.`, advice: 'Otevřete jej v Excelu a uložte jako sešit Excelu (.xlsx) bez hesla.' };
    case 'table-not-what-it-says':
      return { title: `Soubor ${fileName} má příponu tabulky, ale jeho obsah je jiný.`, advice: 'Příponu souboru nestačí přepsat. Otevřete jej v programu, ve kterém vznikl, a uložte jako sešit Excelu (.xlsx) nebo CSV.' };
    case 'table-without-rows':
      return { title: `V tabulce ${fileName} nejsou žádné řádky s údaji.`, advice: 'V prvním řádku mají být názvy sloupců, pod nimi na každém řádku jeden kraj. Vyzkoušejte to na vzoru, který si lze stáhnout.' };
    case 'table-too-large':
      return { title: `Tabulka ${fileName} je příliš velká.`, advice: `${limits[fault.what](fault.limit)} Ponechte v ní jen to, co má být načteno.` };
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));

const limits: Readonly<Record<Extract<TableFault, { readonly code: 'table-too-large' }>['what'], (limit: number) => string>> = {
  file: (limit) => `Soubor může mít nejvýše ${megabytes(limit)} MB.`,
  unpacked: (limit) => `Po rozbalení může mít nejvýše ${megabytes(limit)} MB.`,
  rows: (limit) => `Údaje mohou být nejvýše na ${limit} řádcích.`,
  columns: (limit) => `Údaje mohou být nejvýše v ${limit} sloupcích.`,
};
