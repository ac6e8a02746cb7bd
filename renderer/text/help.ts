import { typesetString } from '#shared/documents/typography';

/** Keys and what they do, by where they work. */
type KeyGroup = { readonly title: string; readonly keys: readonly (readonly [keys: string, meaning: string])[] };

export const helpText = {
  title: 'Nápověda',
  intro:
    typesetString('Vše, co napíšete, se ukládá samo. Smazanou smlouvu najdete v koši a můžete ji obnovit. Chybějící údaje jsou v návrhu vyznačené přímo na stránce dokumentu; dokončit lze smlouvu, které nic nechybí.'),
  signatures: 'Kdo podepsal PDF, které jste dostali, a zda je neporušené?',
  verify: 'Ověřit podpisy v PDF…',
  key: 'Klávesa',
  meaning: 'Co udělá',
  close: 'Zavřít',
} as const;

/** @param browser in a browser Ctrl+N belongs to the browser itself */
export function keyGroups(browser: boolean): readonly KeyGroup[] {
  return [
    {
      title: 'Všude',
      keys: [
        ['Ctrl+K', 'hledat ve všech smlouvách a v krajích'],
        [browser ? 'Alt+N' : 'Ctrl+N nebo Alt+N', 'nová smlouva'],
        ['Alt+← a Alt+→', 'zpět a vpřed'],
        ['F6', 'přejít na další část okna'],
        ['Ctrl+M', 'přejít na oznámení'],
        ['Esc', 'zavřít nabídku nebo dialog, jinak o úroveň výš'],
        ['F1', 'tato nápověda'],
      ],
    },
    {
      title: 'V seznamu',
      keys: [
        ['písmena', 'hledat v seznamu'],
        ['Enter', 'otevřít'],
        ['mezerník, Ctrl nebo Shift se šipkami', 'vybrat více řádků'],
        ['Ctrl+A', 'vybrat vše'],
        ['Ctrl+P', 'vytisknout seznam smluv'],
        ['Delete', 'přesunout vybrané koncepty do koše'],
        ['Ctrl+Z', 'vrátit poslední smazání'],
        ['Shift+F10', 'nabídka řádku'],
        ['Shift+← a Shift+→ na záhlaví', 'zúžit a rozšířit sloupec'],
      ],
    },
    {
      title: 'Na mapě krajů a v kalendáři termínů',
      keys: [
        ['šipky', 'sousední kraj, den nebo týden'],
        ['Enter', 'otevřít smlouvu kraje, přejít na termíny dne'],
        ['PageUp a PageDown', 'předchozí a následující měsíc, se Shiftem rok'],
        ['Home a End', 'první a poslední kraj, začátek a konec týdne'],
      ],
    },
    {
      title: 'V Listinách',
      keys: [
        ['šipky nahoru a dolů', 'další listina v seznamu'],
        ['Enter', 'ukázat listinu'],
        ['Ctrl+S', 'uložit kopii'],
        ['Ctrl+P', 'vytisknout'],
        ['Delete', 'odebrat přílohu ze seznamu'],
        ['Ctrl+Z', 'vrátit poslední odebranou přílohu'],
      ],
    },
    {
      title: 'Ve vzoru dokumentu',
      keys: [
        ['Enter a Backspace', 'rozdělit odstavec a spojit jej s předchozím'],
        ['Ctrl+mezerník nebo /', 'vložit údaj nebo odkaz'],
        ['Enter na označeném odkazu', 'změnit, kam odkaz vede'],
        ['Ctrl+B', 'tučně'],
        ['Alt+↑ a Alt+↓', 'přesunout odstavec nebo článek'],
        ['Delete v osnově', 'odebrat odstavec nebo článek'],
        ['Ctrl+Z a Ctrl+Y', 'zpět a znovu'],
        ['Ctrl+S', 'uložit novou verzi'],
      ],
    },
    {
      title: 'Ve formuláři',
      keys: [
        ['Ctrl+Z a Ctrl+Y', 'zpět a znovu'],
        ['Ctrl+S', 'uložit kopii PDF'],
        ['Ctrl+P', 'vytisknout'],
      ],
    },
  ];
}
