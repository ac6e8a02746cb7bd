import type { RegionStanding } from './region-standing';
import { textCell } from '#shared/domain/export/cells';
import type { ExportedTable } from '#shared/domain/export/exported-table';
import { mapText, standingLine } from '#text/regions';
import { inCzechOrder } from '#text/search';

/** What map and table say of the regions, to be printed or exported. */
export function standingList(regions: readonly RegionStanding[]): ExportedTable {
  const { region, standing, number } = mapText.columns;
  return {
    title: mapText.title,
    filter: null,
    columns: [region, standing, number].map((title) => ({ title, align: 'start' })),
    rows: regions
      .toSorted((one, other) => inCzechOrder(one.name, other.name))
      .map((each) => [textCell(each.name), textCell(standingLine(each)), textCell(each.agreement?.content.coordinator.number ?? null)]),
  };
}
