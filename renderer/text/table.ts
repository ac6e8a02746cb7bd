/** Words of every table of records. */
export const tableText = {
  chooseAll: 'Vybrat vše',
  menu: 'Příkazy řádku',
} as const;
