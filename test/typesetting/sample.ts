import type { Block, DocumentContent } from '#shared/documents/block';
import { clauses, content, heading, item, paragraph, signatures, t, table } from '#test/typesetting/content';

const party = (side: string, name: string, seat: string, gap: boolean): Block => ({
  kind: 'party',
  name: t(name, { field: `${side}.name` }),
  details: [
    { label: 'sídlo', value: t(seat, { field: `${side}.seat` }) },
    { label: 'IČO', value: t('60609460', { field: `${side}.ico` }) },
    { label: 'DIČ', value: t('CZ60609460', { field: `${side}.dic` }) },
    { label: 'zastoupený', value: t('Ing. Josefem Suchánkem, hejtmanem', { field: `${side}.representative` }) },
    { label: 'bankovní spojení', value: gap ? t('……… [doplňte: číslo účtu]', { field: `${side}.account`, gap: true }) : t('94-12345678/0710, Česká národní banka') },
    { label: 'datová schránka', value: t('qiabfmf') },
  ],
  closing: [{ text: '(dále jen „' }, { text: side === 'region' ? 'spolupracující\u00a0kraj' : 'koordinátor', strong: true }, { text: '“)' }],
});

const opening: readonly Block[] = [
  {
    kind: 'title',
    text: t('Smlouva o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet'),
    details: [t('číslo smlouvy Kraje Vysočina: SON/OSOV/163/23', { field: 'coordinator.number' }), t('číslo smlouvy Olomouckého kraje: ……… [doplňte: číslo smlouvy]', { field: 'region.number', gap: true })],
  },
  heading('Čl. I', 'Smluvní strany'),
  party('coordinator', 'Kraj Vysočina', 'Žižkova 1882/57, 586 01 Jihlava', false),
  { kind: 'paragraph', text: t('a'), align: 'left' },
  party('region', 'Olomoucký kraj', 'Jeremenkova 1191/40a, 779 00 Olomouc', true),
  paragraph('uzavírají podle § 1746 odst. 2 zákona č. 89/2012 Sb., občanský zákoník, ve znění pozdějších předpisů, tuto smlouvu:'),
];

const background = clauses(
  'Projekt Kraje pro bezpečný internet (dále jen „projekt“) se uskutečňuje každoročně od roku 2013 pod záštitou Asociace krajů České republiky. Jeho hlavním cílem je zvýšit informovanost o rizicích internetu a o možnostech prevence a pomoci v této oblasti, zejména mezi dětmi, rodiči, pedagogy a pracovníky veřejné správy.',
  'Komise pro informační technologie veřejné správy Asociace krajů České republiky jednomyslně schválila nový postup spolufinancování budoucích ročníků projektu prostřednictvím smluv o spolupráci, které Kraj Vysočina uzavře s ostatními spolupracujícími kraji na dobu neurčitou.',
  'Projekt spolupracuje s Policií České republiky na základě dohody uzavřené v dubnu 2018 mezi Radou Asociace krajů České republiky a Policejním prezidiem. Odborným partnerem projektu je sdružení CZ.NIC, dalšími partnery jsou společnosti Microsoft a Gordic a Ministerstvo vnitra.',
);

const duties: Block = {
  kind: 'list',
  items: [
    item('1.', 'Koordinátor se zavazuje zajistit přípravu, realizaci a vyhodnocení každého ročníku projektu, a to zejména:', [
      item('a)', 'připravit soutěžní kvízy pro žáky a studenty, pracovní listy a podcasty zaměřené na současný stav a trendy v kyberkriminalitě,'),
      item('b)', 'zajistit e-learningové lekce pro žáky a studenty, rodiče, veřejnost, pedagogy, sociální pracovníky a policisty; lekce musí být dostupné nejméně:', [
        item('i)', 'po celou dobu školního roku,'),
        item('ii)', 'na internetové adrese https://www.kpbi.cz/e-learning/lekce-pro-pedagogy-a-socialni-pracovniky/rocnik-2024, a to bez přihlášení a bez omezení počtu uživatelů,'),
      ]),
      item('c)', 'svolávat nejméně jednou za kalendářní rok poradu krajských koordinátorů.'),
    ]),
    item('2.', 'Koordinátor předloží spolupracujícímu kraji do 31. 3. následujícího roku zprávu o realizaci projektu a o použití příspěvku.'),
  ],
};

const articles: readonly Block[] = ['Předmět a účel smlouvy', 'Práva a povinnosti koordinátora', 'Práva a povinnosti spolupracujícího kraje', 'Finanční zajištění', 'Řízení projektu a kontaktní osoby', 'Ochrana osobních údajů a publicita', 'Doba trvání a ukončení smlouvy', 'Závěrečná ustanovení'].flatMap((name, index) => [
  heading(`Čl. ${['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][index] ?? ''}`, name),
  index % 3 === 1 ? duties : clauses(
    'Spolupracující kraj poskytne koordinátorovi na realizaci a koordinaci projektu příspěvek ve výši 60 000 Kč (slovy: šedesát tisíc korun českých) za každý kalendářní rok trvání této smlouvy. Výši příspěvku lze změnit jen písemným dodatkem k této smlouvě.',
    'Příspěvek je splatný do 31. března příslušného kalendářního roku na účet koordinátora uvedený v čl. I této smlouvy; platba se označí variabilním symbolem 2024163.',
    'Tato smlouva podléhá uveřejnění v registru smluv podle zákona č. 340/2015 Sb., o zvláštních podmínkách účinnosti některých smluv, uveřejňování těchto smluv a o registru smluv, ve znění pozdějších předpisů. Uveřejnění zajistí koordinátor bez zbytečného odkladu, nejpozději do 30 dnů od uzavření smlouvy.',
    'Smluvní strany prohlašují, že si smlouvu před podpisem přečetly a s jejím obsahem souhlasí.',
  ),
]);

const clauseBox: Block = {
  kind: 'clause-box',
  heading: t('Doložka podle § 23 zákona č. 129/2000 Sb., o krajích'),
  paragraphs: [t('Uzavření této smlouvy schválilo Zastupitelstvo Olomouckého kraje usnesením č. UZ/18/12/2023 ze dne 11. 12. 2023. Rada Olomouckého kraje uzavření smlouvy doporučila usnesením č. UR/95/11/2023 ze dne 20. 11. 2023.')],
};

const annex: readonly Block[] = [
  { kind: 'title', text: t('Příloha č. 3: Platební kalendář'), details: [t('ke smlouvě č. SON/OSOV/163/23')] },
  paragraph('Příspěvek za první, neúplný rok trvání smlouvy se poskytuje v poměrné výši podle počtu započatých měsíců. Každá další splátka činí 60 000 Kč ročně.'),
  table(12),
];

/** An agreement much like the real one, with an annex. */
export const sample: DocumentContent = content([], {
  draft: true,
  parts: [{ blocks: [...opening, heading('Čl. I', 'Úvodní ustanovení'), background, ...articles, clauseBox, signatures] }, { blocks: annex }],
});
