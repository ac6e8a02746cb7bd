/** Words of every table of records. */
export const tableText = {
  chooseAll: 'Vybrat vše',
  choose: (name: string) => `Vybrat: ${name}`,
} as const;
