import type { Block } from '#shared/documents/block';

/** Who stands behind the project beside the regions. */
export const projectPartners: Block = {
  kind: 'table',
  caption: null,
  columns: [
    { title: 'Partner', align: 'left', weight: 40, namesRows: true },
    { title: 'Účast v Projektu', align: 'left', weight: 60 },
  ],
  rows: [
    [[{ text: 'Policie České republiky' }], [{ text: 'spolupráce podle dohody mezi Radou AKČR a Policejním prezidiem České republiky z dubna 2018' }]],
    [[{ text: 'CZ.NIC' }], [{ text: 'odborný partner' }]],
    [[{ text: 'Microsoft' }], [{ text: 'komerční partner' }]],
    [[{ text: 'Gordic' }], [{ text: 'komerční partner' }]],
    [[{ text: 'Ministerstvo vnitra' }], [{ text: 'partner Projektu' }]],
  ],
  total: null,
};
