import type { Block, Detail } from '#shared/documents/block';

/** Labels and what they say, as a table of two columns. */
export function detailsTable(details: readonly Detail[]): Block {
  return {
    kind: 'table',
    caption: null,
    columns: [
      { title: 'Údaj', align: 'left', weight: 35, namesRows: true },
      { title: 'Hodnota', align: 'left', weight: 65 },
    ],
    rows: details.map(({ label, value }) => [[{ text: label }], value]),
    total: null,
  };
}
