import { article, clause, clauseOf, given, is, phrase, variable, variant } from '#shared/templates/write';

const participation = [
  ...given(is('joining', 'no-region'), ' Zapojené kraje uvádí příloha č. 1.'),
  ...given(is('joining', 'takes-part'), phrase` Do Projektu ${variable('project.involved')} včetně Spolupracujícího kraje; jejich přehled obsahuje příloha č. 1.`),
  ...given(is('joining', 'joins'), phrase` Do Projektu ${variable('project.involved-so-far')} a Spolupracující kraj do něj vstupuje touto Smlouvou; přehled krajů obsahuje příloha č. 1.`),
];

const resolution = [
  ...phrase` usnesením`,
  ...given(is('commission-resolution', 'known'), phrase` ${variable('background.commission-resolution')}`),
  ...given(is('commission-date', 'known'), phrase` ze dne ${variable('background.commission-date')}`),
];

/** Čl. II: what the project is and why the parties agree. */
export const backgroundArticle = article(
  'background',
  'Úvodní ustanovení',
  clause(
    'background.project',
    'Projekt Kraje pro bezpečný internet (dále jen „Projekt“) se od roku 2013 každoročně uskutečňuje pod záštitou Asociace krajů České republiky (dále jen „AKČR“). Jeho hlavním cílem je zvýšit informovanost o rizicích internetu a o možnostech prevence a pomoci v této oblasti.',
  ),
  clause('background.steering', phrase`Projekt řídí Koordinátor, v každém zapojeném kraji jej vede krajský koordinátor.${participation}`),
  clause(
    'background.partners',
    'Projekt úzce spolupracuje s Policií České republiky na základě dohody o spolupráci, kterou v dubnu 2018 uzavřely Rada AKČR a Policejní prezidium České republiky. Odborným partnerem Projektu je sdružení CZ.NIC, komerčními partnery jsou společnosti Microsoft a Gordic; partnerem Projektu je také Ministerstvo vnitra.',
  ),
  clause(
    'background.commission',
    phrase`Komise pro informační technologie veřejné správy AKČR${resolution} jednomyslně odsouhlasila nový postup spolufinancování budoucích ročníků Projektu prostřednictvím smluv o spolupráci, které Koordinátor uzavírá se spolupracujícími kraji${given(is('term', 'open-ended'), ' na dobu neurčitou')}, a současně schválila zvýšení finanční podpory, kterou na realizaci a koordinaci Projektu poskytují jednotlivé kraje${given(is('approved-contribution', 'same'), ', na 60 000 Kč ročně')}.`,
  ),
  clauseOf(
    'background.earlier',
    variant(is('earlier-arrangement', 'known'), phrase`Smlouva navazuje na dosavadní ujednání smluvních stran o účasti v Projektu: ${variable('background.earlier-arrangement')}`),
  ),
);
