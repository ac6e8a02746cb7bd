import { annexMark } from '#shared/documents/annexes/annex';
import { dateDatum, datum, type Facts } from '#shared/documents/facts';
import { clause, type Article, type Clause } from '#shared/documents/numbering';
import { numberSign, sentence } from '#shared/documents/phrases';
import { ofField, wording, type Wording } from '#shared/documents/wording';
import { formatAmount, korunas } from '#shared/domain/money';

/** What the commission approved as the yearly contribution of each region (důvodová zpráva, 2023). */
const approvedContribution = korunas(60_000);

/** Čl. II: what the project is and why the parties agree. */
export function backgroundArticle(facts: Facts): Article {
  return {
    id: 'background',
    name: 'Úvodní ustanovení',
    opening: [],
    clauses: [
      clause(
        'background.project',
        wording`Projekt Kraje pro bezpečný internet (dále jen „Projekt“) se od roku 2013 každoročně uskutečňuje pod záštitou Asociace krajů České republiky (dále jen „AKČR“). Jeho hlavním cílem je zvýšit informovanost o rizicích internetu a o možnostech prevence a pomoci v této oblasti.`,
      ),
      clause('background.steering', wording`Projekt řídí Koordinátor, v každém zapojeném kraji jej vede krajský koordinátor.${participation(facts)}`),
      clause(
        'background.partners',
        wording`Projekt úzce spolupracuje s Policií České republiky na základě dohody o spolupráci, kterou v dubnu 2018 uzavřely Rada AKČR a Policejní prezidium České republiky. Odborným partnerem Projektu je sdružení CZ.NIC, komerčními partnery jsou společnosti Microsoft a Gordic; partnerem Projektu je také Ministerstvo vnitra.`,
      ),
      clause('background.commission', commission(facts)),
      ...earlierArrangement(facts),
    ],
  };
}

function participation({ parties, region }: Facts): Wording {
  const annex = wording`příloha č. ${annexMark('project')}`;
  const count = parties.filter(({ content }) => content.participates).length;
  // Annex 1 has nobody to list then.
  if (count === 0) return [];
  if (region.party === null) return wording` Zapojené kraje uvádí ${annex}.`;
  const joins = region.party.content.participates
    ? wording` Do Projektu ${involved(count)} včetně Spolupracujícího kraje; jejich přehled obsahuje ${annex}.`
    : wording` Do Projektu ${involved(count, 'dosud ')} a Spolupracující kraj do něj vstupuje touto Smlouvou; přehled krajů obsahuje ${annex}.`;
  return ofField('region.partyId', joins);
}

function involved(count: number, since: string = ''): string {
  if (count === 1) return `je ${since}zapojen 1 kraj`;
  return count < 5 ? `jsou ${since}zapojeny ${count} kraje` : `je ${since}zapojeno ${count} krajů`;
}

function commission(facts: Facts): Wording {
  const { term, contribution } = facts.content;
  const openEnded = term.kind === 'open-ended' ? ' na dobu neurčitou' : '';
  const amount = contribution.annualAmount === approvedContribution ? `, na ${formatAmount(approvedContribution)} ročně` : '';
  return ofField(
    'background.commissionResolution',
    wording`Komise pro informační technologie veřejné správy AKČR${resolution(facts)} jednomyslně odsouhlasila nový postup spolufinancování budoucích ročníků Projektu prostřednictvím smluv o spolupráci, které Koordinátor uzavírá se spolupracujícími kraji${openEnded}, a současně schválila zvýšení finanční podpory, kterou na realizaci a koordinaci Projektu poskytují jednotlivé kraje${amount}.`,
  );
}

function resolution(facts: Facts): Wording {
  const { commissionResolution, commissionDate } = facts.content.background;
  const date = commissionDate === null ? [] : wording` ze dne ${dateDatum(facts, 'background.commissionDate', commissionDate)}`;
  if (commissionResolution !== null) {
    return wording` usnesením ${numberSign(commissionResolution)}${datum(facts, 'background.commissionResolution', commissionResolution)}${date}`;
  }
  return commissionDate === null ? wording` usnesením` : wording` usnesením${date}`;
}

function earlierArrangement({ content }: Facts): readonly Clause[] {
  const { earlierArrangement: earlier } = content.background;
  if (earlier === null) return [];
  const text = ofField('background.earlierArrangement', wording`Smlouva navazuje na dosavadní ujednání smluvních stran o účasti v Projektu: ${sentence(earlier)}`);
  return [clause('background.earlier', text)];
}
