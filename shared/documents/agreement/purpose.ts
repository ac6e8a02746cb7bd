import { annexMark } from '#shared/documents/annexes/annex';
import type { Facts } from '#shared/documents/facts';
import { clause, type Article } from '#shared/documents/numbering';
import { ofField, wording, type Wording } from '#shared/documents/wording';
import type { LegalBasis } from '#shared/domain/agreement';

/** Čl. III: what is done and about what (the register of contracts wants both), and what for. */
export function purposeArticle({ content }: Facts): Article {
  return {
    id: 'purpose',
    name: 'Předmět a účel Smlouvy',
    opening: [],
    clauses: [
      clause(
        'purpose.subject',
        wording`Předmětem Smlouvy je spolupráce smluvních stran při zajištění realizace a koordinace Projektu, úprava jejich práv a povinností při této spolupráci a závazek Spolupracujícího kraje poskytovat Koordinátorovi na realizaci a koordinaci Projektu finanční příspěvek (dále jen „Příspěvek“).`,
      ),
      clause(
        'purpose.aim',
        wording`Účelem Smlouvy je zajistit každoroční uskutečňování Projektu a jeho stabilní spolufinancování, aby žáci a studenti, rodiče, pedagogové, sociální pracovníci, policisté i ostatní veřejnost na území Spolupracujícího kraje měli přístup ke vzdělávacím a preventivním aktivitám v oblasti bezpečného užívání internetu.`,
      ),
      clause('purpose.activities', wording`Aktivity Projektu a jeho rozpočet na příslušný kalendářní rok stanoví příloha č. ${annexMark('project')}.`),
      clause('purpose.basis', ofField('legalBasis', relations[content.legalBasis])),
    ],
  };
}

const relations: Readonly<Record<LegalBasis, Wording>> = {
  'civil-code': wording`Smluvní strany uzavírají Smlouvu v rámci své samostatné působnosti. Nezakládají tím společnost ani právnickou osobu a žádná z nich není oprávněna bez zvláštního zmocnění jednat za druhou smluvní stranu.`,
  'public-law': wording`Smluvní strany uzavírají Smlouvu jako veřejnoprávní korporace za účelem plnění úkolů, které náležejí do jejich samostatné působnosti. Nepřenášejí tím výkon státní správy, nezakládají právnickou osobu a žádná z nich není oprávněna bez zvláštního zmocnění jednat za druhou smluvní stranu.`,
  grant: wording`Příspěvek je dotací z rozpočtu Spolupracujícího kraje, který je jejím poskytovatelem; příjemcem dotace je Koordinátor.`,
};
