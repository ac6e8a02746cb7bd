import type { RegionCode } from '#shared/domain/region';

/** How offices and banks shorten the names of regions: the codes of the statistical office, and what the regions write themselves. Folded. */
export const partyAbbreviations: Readonly<Record<RegionCode, readonly string[]>> = {
  CZ010: ['mhmp', 'hmp', 'pha'],
  CZ020: ['stc', 'sck', 'kusk'],
  CZ031: ['jhc', 'jck', 'kujck'],
  CZ032: ['plk', 'kupk'],
  CZ041: ['kvk', 'kukvk'],
  CZ042: ['ulk', 'kuuk'],
  CZ051: ['lbk', 'kulk'],
  CZ052: ['hkk', 'khk', 'kukhk'],
  CZ053: ['kupak'],
  CZ063: ['vys', 'kuvys'],
  CZ064: ['jhm', 'jmk', 'kujmk'],
  CZ071: ['olk', 'kuok'],
  CZ072: ['zlk', 'kuzk'],
  CZ080: ['msk', 'kumsk'],
};
