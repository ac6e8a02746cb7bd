import { breachClause } from './breach';
import { settlementClause } from './settlement';
import { article, clause, given, is, phrase, variable } from '#shared/templates/write';

const civil = is('legal-basis', 'civil-code');
/** The Code of Administrative Procedure governs both: it counts a „lhůta“ where civil law counts a „doba“ (§ 166 odst. 2). */
const administrative = is('legal-basis', 'public-law', 'grant');

const duration = [
  ...given(is('term', 'open-ended'), 'Smlouva se uzavírá na dobu neurčitou. Lze ji ukončit'),
  ...given(is('term', 'until'), phrase`Smlouva se uzavírá na dobu určitou do ${variable('term.until')}. Před uplynutím této doby ji lze ukončit`),
];

const start = [
  ...given(is('notice-start', 'next-month'), 'prvním dnem kalendářního měsíce následujícího po doručení výpovědi'),
  ...given(is('notice-start', 'delivery'), 'dnem následujícím po dni doručení výpovědi'),
];

const endOfYear = given(
  is('notice-end', 'with-year'),
  phrase` Uplyne-li ${given(civil, 'výpovědní doba')}${given(administrative, 'výpovědní lhůta')} v průběhu kalendářního roku, Smlouva zanikne až uplynutím posledního dne tohoto roku${given(is('term', 'until'), ', nejpozději však uplynutím doby, na kterou byla uzavřena')}.`,
);

/** Čl. IX: how long the agreement lasts, how it ends, and what happens with the money then. */
export const termArticle = article(
  'term',
  'Doba trvání a ukončení Smlouvy',
  clause(
    'term.duration',
    phrase`${duration} písemnou dohodou smluvních stran, výpovědí nebo ${given(civil, 'odstoupením')}${given(administrative, 'zrušením podle správního řádu')}.`,
  ),
  clause(
    'term.notice',
    phrase`Každá ze smluvních stran může Smlouvu písemně vypovědět i bez uvedení důvodu. ${given(civil, 'Výpovědní doba')}${given(administrative, 'Výpovědní lhůta')} činí ${variable('notice.months')} a počíná běžet ${start} druhé smluvní straně.${endOfYear}`,
  ),
  breachClause,
  settlementClause,
  clause(
    'term.survival',
    'Zánik Smlouvy se nedotýká licence, vypořádání Příspěvku a ověření jeho použití ani dalších ujednání, z jejichž povahy vyplývá, že mají trvat i po zániku Smlouvy.',
  ),
);
