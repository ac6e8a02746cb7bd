import { grantClauses } from './grant';
import { paymentClauses } from './payment';
import { article, clause, clauseOf, given, is, phrase, refer, variable, variant } from '#shared/templates/write';

const wholeYear = phrase` Trvá-li Smlouva jen po část kalendářního roku, hradí se Příspěvek za tento rok v plné výši; tím není dotčeno vypořádání podle ${refer('term.settlement')}.`;

/** An amount agreed for one year is that year's amount, whole or not. */
const uncut = [
  ...given(is('exceptions', 'one'), phrase`; částka podle ${refer('contribution.exceptions')} se nekrátí`),
  ...given(is('exceptions', 'several'), phrase`; částky podle ${refer('contribution.exceptions')} se nekrátí`),
];

const partOfYear = [
  ...given(is('partial-year', 'by-months'), ' Za neúplný kalendářní rok náleží Příspěvek v poměrné výši podle počtu započatých kalendářních měsíců, zaokrouhlené na celé koruny'),
  ...given(is('partial-year', 'by-days'), ' Za neúplný kalendářní rok náleží Příspěvek v poměrné výši podle počtu dnů, zaokrouhlené na celé koruny'),
  ...given(is('partial-year', 'by-months', 'by-days'), phrase`${uncut}.`),
];

/** Silent where the first year has an amount of its own. */
const firstShare = [
  ...given(is('first-share', 'unknown', 'counted'), phrase` Za rok ${variable('contribution.first-year')} se Příspěvek počítá ode dne ${variable('contribution.starts-on')}`),
  ...given(is('first-share', 'counted'), phrase` a činí ${variable('contribution.first-amount-in-full')}`),
  ...given(is('first-share', 'unknown', 'counted'), '.'),
];

/** Čl. VI: how much, since when, how it is asked for and paid. */
export const contributionArticle = article(
  'contribution',
  'Finanční zajištění',
  clause(
    'contribution.amount',
    phrase`Spolupracující kraj se zavazuje poskytovat Koordinátorovi Příspěvek ve výši ${variable('contribution.annual-amount-in-full')} za každý kalendářní rok. Výši Příspěvku lze změnit jen písemným dodatkem ke Smlouvě.`,
  ),
  clauseOf(
    'contribution.exceptions',
    variant(is('exceptions', 'one'), phrase`Odchylně od ${refer('contribution.amount')} činí Příspěvek ${variable('contribution.exception')}.`),
    variant(is('exceptions', 'several'), phrase`Odchylně od ${refer('contribution.amount')} činí Příspěvek:`, [], 'contribution-exceptions'),
  ),
  clause('contribution.first-year', phrase`Příspěvek se poskytuje počínaje rokem ${variable('contribution.first-year')}.${given(is('partial-year', 'whole'), wholeYear)}${partOfYear}${firstShare}`),
  clauseOf(
    'contribution.carry-over',
    variant(
      is('legal-basis', 'civil-code', 'public-law'),
      'Část Příspěvku nepoužitou v kalendářním roce, za který byl uhrazen, použije Koordinátor na realizaci a koordinaci Projektu v roce následujícím.',
    ),
  ),
  ...grantClauses,
  ...paymentClauses,
);
