import { clausesOfPayment } from './payment';
import { amountInWords } from '#shared/documents/amount-in-words';
import { dateDatum, datum, type Facts } from '#shared/documents/facts';
import { clause, point, type Article, type Clause } from '#shared/documents/numbering';
import { ofField, reference, wording, type Wording } from '#shared/documents/wording';
import type { Contribution, PartialYearRule } from '#shared/domain/agreement';
import { formatAmount, type Halere } from '#shared/domain/money';
import { paymentCalendar } from '#shared/domain/payment-calendar';

/** Čl. VI: how much, since when, how it is asked for and paid. */
export function contributionArticle(facts: Facts): Article {
  return {
    id: 'contribution',
    name: 'Finanční zajištění',
    opening: [],
    clauses: [
      clause(
        'contribution.amount',
        wording`Spolupracující kraj se zavazuje poskytovat Koordinátorovi Příspěvek ve výši ${annualAmount(facts)} za každý kalendářní rok. Výši Příspěvku lze změnit jen písemným dodatkem ke Smlouvě.`,
      ),
      ...exceptions(facts),
      clause('contribution.first-year', firstYear(facts)),
      ...(facts.content.legalBasis === 'grant' ? grantConditions() : [carryOver]),
      ...clausesOfPayment(facts),
    ],
  };
}

function annualAmount(facts: Facts): Wording {
  const { annualAmount: amount } = facts.content.contribution;
  return amount === null ? [datum(facts, 'contribution.annualAmount', null)] : inFull(amount, 'contribution.annualAmount');
}

/** „60 000 Kč (slovy: šedesát tisíc korun českých)“ */
function inFull(amount: Halere, field: string): Wording {
  return [{ text: `${formatAmount(amount)} (slovy: ${amountInWords(amount)})`, field }];
}

function exceptions({ content }: Facts): readonly Clause[] {
  const listed = content.contribution.exceptions.map(({ year, amount }, index) => {
    const field = `contribution.exceptions.${String(index)}`;
    return wording`za rok ${{ text: String(year), field: `${field}.year` }} částku ${inFull(amount, `${field}.amount`)}`;
  });
  const [only, ...others] = listed;
  if (only === undefined) return [];
  const opening = wording`Odchylně od ${reference('contribution.amount')} činí Příspěvek`;
  if (others.length === 0) return [clause('contribution.exceptions', wording`${opening} ${only}.`)];
  const points = listed.map((text, index) => point(wording`${text}${index === listed.length - 1 ? '.' : ';'}`));
  return [clause('contribution.exceptions', wording`${opening}:`, points)];
}

function firstYear(facts: Facts): Wording {
  const { partialYear } = facts.content.contribution;
  const first = wording`Příspěvek se poskytuje počínaje rokem ${datum(facts, 'contribution.firstYear', facts.content.contribution.firstYear)}.`;
  return wording`${first} ${ofField('contribution.partialYear', partialYearRule(facts.content.contribution))}${partialYear === 'whole' ? '' : firstShare(facts)}`;
}

/** An amount agreed for one year is that year's amount, whole or not; the payment calendar counts likewise. */
function partialYearRule({ partialYear, exceptions }: Contribution): Wording {
  if (partialYear === 'whole' || exceptions.length === 0) return wording`${partialYearRules[partialYear]}.`;
  const amounts = exceptions.length === 1 ? 'částka' : 'částky';
  return wording`${partialYearRules[partialYear]}; ${amounts} podle ${reference('contribution.exceptions')} se nekrátí.`;
}

const partialYearRules: Readonly<Record<PartialYearRule, Wording>> = {
  whole: wording`Trvá-li Smlouva jen po část kalendářního roku, hradí se Příspěvek za tento rok v plné výši; tím není dotčeno vypořádání podle ${reference('term.settlement')}`,
  'by-months': wording`Za neúplný kalendářní rok náleží Příspěvek v poměrné výši podle počtu započatých kalendářních měsíců, zaokrouhlené na celé koruny`,
  'by-days': wording`Za neúplný kalendářní rok náleží Příspěvek v poměrné výši podle počtu dnů, zaokrouhlené na celé koruny`,
};

/** What the first year comes to; silent when that year has an amount of its own. */
function firstShare(facts: Facts): Wording {
  const { contribution } = facts.content;
  const { firstYear: year, startsOn } = contribution;
  if (contribution.exceptions.some((exception) => exception.year === year)) return [];
  const start = wording` Za rok ${datum(facts, 'contribution.firstYear', year)} se Příspěvek počítá ode dne ${dateDatum(facts, 'contribution.startsOn', startsOn)}`;
  const instalment = paymentCalendar(facts.content).find((candidate) => candidate.year === year);
  if (startsOn === null || instalment === undefined) return wording`${start}.`;
  return wording`${start} a činí ${inFull(instalment.amount, 'contribution.startsOn')}.`;
}

const carryOver = clause(
  'contribution.carry-over',
  wording`Část Příspěvku nepoužitou v kalendářním roce, za který byl uhrazen, použije Koordinátor na realizaci a koordinaci Projektu v roce následujícím.`,
);

/** What § 10a odst. 5 zákona č. 250/2000 Sb. asks of a grant contract beyond the other articles: time, settlement, return, transformation. */
function grantConditions(): readonly Clause[] {
  const ofBasis = (text: Wording) => ofField('legalBasis', text);
  return [
    clause(
      'contribution.grant-purpose',
      ofBasis(
        wording`Příspěvek je účelově určen na realizaci a koordinaci Projektu v kalendářním roce, za který se poskytuje. Stanoveného účelu musí být dosaženo do konce tohoto roku a z Příspěvku lze hradit jen výdaje, které s účelem souvisejí a vznikly v tomto roce.`,
      ),
    ),
    clause(
      'contribution.grant-settlement',
      ofBasis(
        wording`Finanční vypořádání Příspěvku předloží Koordinátor Spolupracujícímu kraji bez zbytečného odkladu po skončení kalendářního roku, za který se Příspěvek poskytuje, nejpozději tak, aby je Spolupracující kraj mohl zahrnout do závěrečného účtu za tento rok podle § 17 zákona o rozpočtových pravidlech. V téže lhůtě vrátí nepoužitou část Příspěvku na účet Spolupracujícího kraje uvedený v ${reference('parties')}.`,
      ),
    ),
    clause(
      'contribution.grant-discipline',
      ofBasis(
        wording`Neoprávněné použití nebo zadržení Příspěvku je porušením rozpočtové kázně; jeho následky stanoví § 22 zákona o rozpočtových pravidlech.`,
      ),
    ),
    clause(
      'contribution.grant-changes',
      ofBasis(
        wording`Koordinátor oznámí Spolupracujícímu kraji bez zbytečného odkladu každou změnu, která může ovlivnit použití Příspěvku. V případě přeměny nebo zrušení Koordinátora se Příspěvek nepoužitý ke dni účinnosti této změny vypořádá obdobně podle ${reference('contribution.grant-settlement')}, a to bez zbytečného odkladu po tomto dni.`,
      ),
    ),
  ];
}
