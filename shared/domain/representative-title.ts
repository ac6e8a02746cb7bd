import { capital, type RegionCode } from '#shared/domain/region';

/** The title of who acts for a region, in the forms its documents need; stored, never computed from endings. */
export type RepresentativeTitle = {
  /** Under a signature: hejtmanka */
  readonly nominative: string;
  /** After „zastoupený“: hejtmankou */
  readonly instrumental: string;
};

const ofRegion: readonly RepresentativeTitle[] = [
  { nominative: 'hejtman', instrumental: 'hejtmanem' },
  { nominative: 'hejtmanka', instrumental: 'hejtmankou' },
];
const ofCapital: readonly RepresentativeTitle[] = [
  { nominative: 'primátor', instrumental: 'primátorem' },
  { nominative: 'primátorka', instrumental: 'primátorkou' },
];

/** The titles of a man and of a woman at the head of a region that are not the present one. */
export function otherTitles(region: RegionCode, present: { readonly nominative: string | null; readonly instrumental: string | null }): readonly RepresentativeTitle[] {
  const all = region === capital ? ofCapital : ofRegion;
  return all.filter(({ nominative, instrumental }) => nominative !== present.nominative || instrumental !== present.instrumental);
}
