import { columnMeanings, headingKey, type ColumnMeaning, type CsvColumns } from '#shared/domain/statements/csv-columns';

/** Where in a row each meaning stands: places from 0, those that count more first. */
export type ColumnPlaces = ReadonlyMap<ColumnMeaning, readonly number[]>;

/** Where each meaning stands in a table with these headings. A heading may stand there more than once. */
export function columnPlaces(headings: readonly string[], { meanings }: CsvColumns): ColumnPlaces {
  const keys = headings.map(headingKey);
  const placesOf = (wanted: ColumnMeaning) => meanings.filter(({ meaning }) => meaning === wanted).flatMap(({ heading }) => keys.flatMap((key, place) => (key === headingKey(heading) ? [place] : [])));
  return new Map(columnMeanings.map((meaning) => [meaning, placesOf(meaning)]));
}
