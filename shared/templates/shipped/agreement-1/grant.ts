import { clauseOf, is, phrase, refer, variant } from '#shared/templates/write';

const grant = is('legal-basis', 'grant');

/** What § 10a odst. 5 zákona č. 250/2000 Sb. asks of a grant contract beyond the other articles: time, settlement, return, transformation. */
export const grantClauses = [
  clauseOf(
    'contribution.grant-purpose',
    variant(
      grant,
      'Příspěvek je účelově určen na realizaci a koordinaci Projektu v kalendářním roce, za který se poskytuje. Stanoveného účelu musí být dosaženo do konce tohoto roku a z Příspěvku lze hradit jen výdaje, které s účelem souvisejí a vznikly v tomto roce.',
    ),
  ),
  clauseOf(
    'contribution.grant-settlement',
    variant(
      grant,
      phrase`Finanční vypořádání Příspěvku předloží Koordinátor Spolupracujícímu kraji bez zbytečného odkladu po skončení kalendářního roku, za který se Příspěvek poskytuje, nejpozději tak, aby je Spolupracující kraj mohl zahrnout do závěrečného účtu za tento rok podle § 17 zákona o rozpočtových pravidlech. V téže lhůtě vrátí nepoužitou část Příspěvku na účet Spolupracujícího kraje uvedený v ${refer('parties')}.`,
    ),
  ),
  clauseOf(
    'contribution.grant-discipline',
    variant(grant, 'Neoprávněné použití nebo zadržení Příspěvku je porušením rozpočtové kázně; jeho následky stanoví § 22 zákona o rozpočtových pravidlech.'),
  ),
  clauseOf(
    'contribution.grant-changes',
    variant(
      grant,
      phrase`Koordinátor oznámí Spolupracujícímu kraji bez zbytečného odkladu každou změnu, která může ovlivnit použití Příspěvku. V případě přeměny nebo zrušení Koordinátora se Příspěvek nepoužitý ke dni účinnosti této změny vypořádá obdobně podle ${refer('contribution.grant-settlement')}, a to bez zbytečného odkladu po tomto dni.`,
    ),
  ),
];
