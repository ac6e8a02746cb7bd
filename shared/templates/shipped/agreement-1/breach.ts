import { clauseOf, is, phrase, point, refer, variant } from '#shared/templates/write';

const breaches = [
  point('term.late-payment', 'prodlení Spolupracujícího kraje s úhradou Příspěvku;'),
  point('term.misuse', phrase`použití Příspěvku v rozporu s ${refer('coordinator.use')};`),
  point('term.idleness', 'neuskutečnění Projektu v kalendářním roce, za který byl Příspěvek uhrazen, z důvodů na straně Koordinátora.'),
];

/**
 * § 2001 a násl. občanského zákoníku. § 170 správního řádu keeps those rules away from public-law contracts, which know a motion to
 * cancel instead (§ 167).
 */
export const breachClause = clauseOf(
  'term.breach',
  variant(
    is('legal-basis', 'civil-code'),
    'Smluvní strana může od Smlouvy písemně odstoupit, poruší-li druhá smluvní strana své povinnosti podstatným způsobem a nezjedná-li nápravu ani v přiměřené lhůtě stanovené v písemné výzvě. Odstoupení je účinné dnem doručení druhé smluvní straně a působí do budoucna. Za podstatné porušení se považuje zejména:',
    breaches,
  ),
  variant(
    is('legal-basis', 'public-law', 'grant'),
    'Smluvní strana může podat písemný návrh na zrušení Smlouvy podle § 167 správního řádu, poruší-li druhá smluvní strana své povinnosti podstatným způsobem a nezjedná-li nápravu ani v přiměřené lhůtě stanovené v písemné výzvě. Za podstatné porušení se považuje zejména:',
    breaches,
  ),
);
