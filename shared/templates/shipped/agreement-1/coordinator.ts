import { article, clause, clauseOf, given, is, phrase, point, refer, variant } from '#shared/templates/write';

const report = [
  ...phrase`předložit Spolupracujícímu kraji bez zbytečného odkladu po skončení každého kalendářního roku přehled uskutečněných aktivit`,
  ...given(is('legal-basis', 'grant'), phrase` a Příspěvek finančně vypořádat podle ${refer('contribution.grant-settlement')}.`),
  ...given(is('legal-basis', 'civil-code', 'public-law'), ' a přehled o použití Příspěvku.'),
];

/** Čl. IV: what the coordinator does and may do. */
export const coordinatorArticle = article(
  'coordinator',
  'Práva a povinnosti Koordinátora',
  clause('coordinator.duties', 'Koordinátor se zavazuje:', [
    point('coordinator.lead', 'řídit Projekt a zajišťovat jej odborně, organizačně a administrativně;'),
    point('coordinator.activities', 'uskutečnit v každém kalendářním roce aktivity uvedené v příloze č. 1;'),
    point('coordinator.partners', 'koordinovat součinnost s AKČR a s partnery Projektu;'),
    point('coordinator.guidance', 'metodicky podporovat krajské koordinátory a svolávat jejich porady;'),
    point('coordinator.plan', 'projednat s krajskými koordinátory před začátkem každého kalendářního roku návrh aktivit a rozpočtu Projektu;'),
    point('coordinator.outputs', 'zpřístupňovat Spolupracujícímu kraji výstupy Projektu;'),
    point('coordinator.use', 'použít Příspěvek hospodárně, efektivně a účelně, a to jen na realizaci a koordinaci Projektu, a vést o jeho použití oddělenou účetní evidenci;'),
    point('coordinator.report', report),
  ]),
  clauseOf(
    'coordinator.inspection',
    variant(
      is('legal-basis', 'grant'),
      'Spolupracující kraj je oprávněn vykonávat u Koordinátora veřejnosprávní kontrolu použití Příspěvku podle zákona č. 320/2001 Sb., o finanční kontrole ve veřejné správě a o změně některých zákonů (zákon o finanční kontrole), ve znění pozdějších předpisů; Koordinátor je povinen poskytnout k ní součinnost a zpřístupnit účetní záznamy.',
    ),
    variant(is('legal-basis', 'civil-code', 'public-law'), 'Koordinátor umožní Spolupracujícímu kraji na jeho žádost ověřit použití Příspěvku, zejména nahlédnutím do účetních záznamů.'),
  ),
  clause('coordinator.suppliers', 'Koordinátor může jednotlivé aktivity zajistit prostřednictvím třetích osob; za jejich plnění odpovídá, jako by plnil sám.'),
);
