import { article, clause, clauseOf, is, variant } from '#shared/templates/write';

/** Čl. III: what is done and about what (the register of contracts wants both), and what for. */
export const purposeArticle = article(
  'purpose',
  'Předmět a účel Smlouvy',
  clause(
    'purpose.subject',
    'Předmětem Smlouvy je spolupráce smluvních stran při zajištění realizace a koordinace Projektu, úprava jejich práv a povinností při této spolupráci a závazek Spolupracujícího kraje poskytovat Koordinátorovi na realizaci a koordinaci Projektu finanční příspěvek (dále jen „Příspěvek“).',
  ),
  clause(
    'purpose.aim',
    'Účelem Smlouvy je zajistit každoroční uskutečňování Projektu a jeho stabilní spolufinancování, aby žáci a studenti, rodiče, pedagogové, sociální pracovníci, policisté i ostatní veřejnost na území Spolupracujícího kraje měli přístup ke vzdělávacím a preventivním aktivitám v oblasti bezpečného užívání internetu.',
  ),
  clause('purpose.activities', 'Aktivity Projektu a jeho rozpočet na příslušný kalendářní rok stanoví příloha č. 1.'),
  clauseOf(
    'purpose.basis',
    variant(
      is('legal-basis', 'civil-code'),
      'Smluvní strany uzavírají Smlouvu v rámci své samostatné působnosti. Nezakládají tím společnost ani právnickou osobu a žádná z nich není oprávněna bez zvláštního zmocnění jednat za druhou smluvní stranu.',
    ),
    variant(
      is('legal-basis', 'public-law'),
      'Smluvní strany uzavírají Smlouvu jako veřejnoprávní korporace za účelem plnění úkolů, které náležejí do jejich samostatné působnosti. Nepřenášejí tím výkon státní správy, nezakládají právnickou osobu a žádná z nich není oprávněna bez zvláštního zmocnění jednat za druhou smluvní stranu.',
    ),
    variant(is('legal-basis', 'grant'), 'Příspěvek je dotací z rozpočtu Spolupracujícího kraje, který je jejím poskytovatelem; příjemcem dotace je Koordinátor.'),
  ),
);
