import { typesetString } from '#shared/documents/typography';

/** Words of the settings. */
export const settingsText = {
  title: 'Nastavení',
  office: 'Náš úřad',
  officeRegion: 'Kraj, jehož úřad aplikaci používá',
  officeRole: { coordinator: 'V projektu je koordinátorem: vede projekt a přijímá příspěvky.', region: 'V projektu je spolupracujícím krajem: hradí roční příspěvek.' },
  defaults: 'Výchozí hodnoty nových smluv',
  defaultsNote: typesetString('Platí pro smlouvy založené od teď. V každé smlouvě je lze změnit; co necháte prázdné, doplní se až ve smlouvě.'),
  money: 'Příspěvek a platba',
  ending: 'Výpověď',
  rest: 'Ostatní',
  numberPattern: 'Vzor našich čísel smluv',
  numberPatternHelp: typesetString('Například KPBI/{číslo}/{rok}: místo {číslo} se doplní pořadí v roce, místo {rok} rok. Prázdné pole znamená, že číslo píšete sami.'),
  appearance: 'Vzhled',
  theme: 'Barvy okna',
  themes: { system: 'podle systému', light: 'světlé', dark: 'tmavé' },
  themeNote: 'Vysoký kontrast zapnutý v systému má přednost.',
  about: 'O aplikaci',
  version: 'Verze',
  host: 'Běží jako',
  hosts: { 'desktop': 'aplikace pro počítač', 'browser': 'aplikace v prohlížeči na tomto počítači', 'command-line': 'příkazový řádek' },
  network: 'Aplikace pracuje bez internetu a data nikam neodesílá.',
  licences: typesetString('Dokumenty se sázejí písmem Source Serif 4 (licence SIL OFL 1.1). Okno používá knihovny React, Fluent UI, TanStack Query, React Router, PDF.js a Zod, dokumenty knihovnu pdf-lib (licence MIT a Apache 2.0).'),
} as const;

export const folderText = {
  title: 'Složka s daty',
  present: 'Data jsou uložena ve složce',
  explanation:
    typesetString('Můžete zvolit jinou složku, například na síťovém disku, který se zálohuje. Jsou-li v ní už data této aplikace, otevřou se. Jinak se do ní současná data zkopírují. Původní složka zůstane beze změny.'),
  choose: 'Zvolit jinou složku…',
  reveal: 'Zobrazit složku',
  typed: 'Cesta k jiné složce',
  typedHelp: 'Úplná cesta ke složce, která už existuje, například S:\\Smlouvy\\KPBI nebo /home/jana/smlouvy.',
  use: 'Použít složku',
  unsaved: 'Nejdříve je třeba uložit rozepsané úpravy, i úpravy vzorů dokumentů. Složka zůstává stejná.',
} as const;

/** What came of choosing a folder. */
export function folderOutcome(outcome: 'opened' | 'copied' | 'started' | 'unchanged', folder: string): string {
  switch (outcome) {
    case 'opened':
      return `Otevřena data ze složky ${folder}`;
    case 'copied':
      return `Data zkopírována do složky ${folder}`;
    case 'started':
      return `Ve složce ${folder} začínají nová data. Data z předchozí složky nejde přečíst, zůstala tam beze změny`;
    case 'unchanged':
      return `Data už v této složce jsou: ${folder}`;
  }
}
