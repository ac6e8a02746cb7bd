import type { Life } from '#shared/domain/life/status';
import type { RegionCode } from '#shared/domain/region';
import { standingOf, groupNames } from '#text/life/status';

/** Words of the map of regions and of the table that says the same. */
export const mapText = {
  title: 'Kraje v projektu',
  label: 'Mapa krajů podle stavu smlouvy',
  hint: 'Enter nebo kliknutí otevře smlouvu kraje, nebo ji založí.',
  as: 'Jak zobrazit kraje',
  ways: { map: 'Mapa', table: 'Tabulka' },
  legend: 'Vysvětlivky k mapě',
  columns: { region: 'Kraj', standing: 'Stav smlouvy', action: 'Co udělat', number: 'Číslo smlouvy koordinátora' },
  open: 'Otevřít',
  start: 'Založit',
  coordinator: 'koordinátor projektu',
  none: 'bez smlouvy',
} as const;

/** What a sign of the map means. */
export const standingNames = { ...groupNames, none: 'Bez smlouvy', coordinator: 'Koordinátor projektu' } as const;

/** Codes of the regions as Czech statistics write them on maps. */
export const regionMarks: Readonly<Record<RegionCode, string>> = {
  CZ010: 'PHA',
  CZ020: 'STC',
  CZ031: 'JHC',
  CZ032: 'PLK',
  CZ041: 'KVK',
  CZ042: 'ULK',
  CZ051: 'LBK',
  CZ052: 'HKK',
  CZ053: 'PAK',
  CZ063: 'VYS',
  CZ064: 'JHM',
  CZ071: 'OLK',
  CZ072: 'ZLK',
  CZ080: 'MSK',
};

type Region = { readonly name: string; readonly standing: keyof typeof standingNames; readonly life: Life | null };

/** How the region stands: „účinné od 12. 2. 2024“, „bez smlouvy“. */
export function standingLine({ standing, life }: Pick<Region, 'standing' | 'life'>): string {
  if (standing === 'coordinator') return mapText.coordinator;
  return life === null ? mapText.none : standingOf(life);
}

/** `Olomoucký kraj: účinné od 12. 2. 2024` */
export const regionLine = (region: Region): string => `${region.name}: ${standingLine(region)}`;
