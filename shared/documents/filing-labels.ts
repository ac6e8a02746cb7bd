/** The Czech names of what is kept of an agreement in the records service, by the paths of its fields without numbers. */
export const filingLabels: Readonly<Record<string, string>> = {
  'filing.evidenceNumber': 'evidenční číslo',
  'filing.clerk': 'odpovědný referent',
  'filing.unit': 'odbor nebo oddělení',
  'filing.fileMark': 'spisová značka',
  'filing.classification': 'spisový znak',
  'filing.disposal': 'skartační znak',
  'filing.retentionYears': 'skartační lhůta v letech',
  'filing.places.place': 'uložení stejnopisů',
  'filing.places.count': 'počet uložených stejnopisů',
  'filing.places.note': 'poznámka k uložení stejnopisů',
  'filing.notes': 'poznámky',
};
