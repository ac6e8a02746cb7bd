import { clauseOf, given, is, phrase, refer, variant } from '#shared/templates/write';

const shared = is('partial-year', 'by-months', 'by-days');

/** What was paid and not spent goes back; where a part of a year costs a part of the contribution, so does what exceeds it. */
export const settlementClause = clauseOf(
  'term.settlement',
  variant(
    is('legal-basis', 'grant'),
    phrase`Po zániku Smlouvy se uhrazený Příspěvek bez zbytečného odkladu vypořádá obdobně podle ${refer('contribution.grant-settlement')}${given(shared, phrase`; vrací se i část, která převyšuje poměrnou výši podle ${refer('contribution.first-year')}`)}.`,
  ),
  variant(
    is('legal-basis', 'civil-code', 'public-law'),
    phrase`Po zániku Smlouvy předloží Koordinátor Spolupracujícímu kraji bez zbytečného odkladu přehled o použití Příspěvku a na účet Spolupracujícího kraje uvedený v ${refer('parties')} mu vrátí tu část uhrazeného Příspěvku, která ${given(shared, phrase`převyšuje poměrnou výši podle ${refer('contribution.first-year')} nebo která `)}ke dni zániku Smlouvy nebyla použita na realizaci a koordinaci Projektu ani k tomuto účelu smluvně vázána.`,
  ),
);
