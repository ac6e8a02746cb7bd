import { annexMark } from '#shared/documents/annexes/annex';
import type { Facts } from '#shared/documents/facts';
import { clause, point, type Article, type Point } from '#shared/documents/numbering';
import { ofField, reference, wording, type Wording } from '#shared/documents/wording';

/** Čl. IV: what the coordinator does and may do. */
export function coordinatorArticle(facts: Facts): Article {
  return {
    id: 'coordinator',
    name: 'Práva a povinnosti Koordinátora',
    opening: [],
    clauses: [
      clause('coordinator.duties', wording`Koordinátor se zavazuje:`, duties(facts)),
      clause('coordinator.inspection', inspection(facts)),
      clause(
        'coordinator.suppliers',
        wording`Koordinátor může jednotlivé aktivity zajistit prostřednictvím třetích osob; za jejich plnění odpovídá, jako by plnil sám.`,
      ),
    ],
  };
}

function duties(facts: Facts): readonly Point[] {
  return [
    point(wording`řídit Projekt a zajišťovat jej odborně, organizačně a administrativně;`),
    point(wording`uskutečnit v každém kalendářním roce aktivity uvedené v příloze č. ${annexMark('project')};`),
    point(wording`koordinovat součinnost s AKČR a s partnery Projektu;`),
    point(wording`metodicky podporovat krajské koordinátory a svolávat jejich porady;`),
    point(wording`projednat s krajskými koordinátory před začátkem každého kalendářního roku návrh aktivit a rozpočtu Projektu;`, 'coordinator.plan'),
    point(wording`zpřístupňovat Spolupracujícímu kraji výstupy Projektu;`),
    point(
      wording`použít Příspěvek hospodárně, efektivně a účelně, a to jen na realizaci a koordinaci Projektu, a vést o jeho použití oddělenou účetní evidenci;`,
      'coordinator.use',
    ),
    point(report(facts), 'coordinator.report'),
  ];
}

function report({ content }: Facts): Wording {
  const overview = wording`předložit Spolupracujícímu kraji bez zbytečného odkladu po skončení každého kalendářního roku přehled uskutečněných aktivit`;
  return content.legalBasis === 'grant'
    ? wording`${overview} a Příspěvek finančně vypořádat podle ${reference('contribution.grant-settlement')}.`
    : wording`${overview} a přehled o použití Příspěvku.`;
}

function inspection({ content }: Facts): Wording {
  if (content.legalBasis !== 'grant') {
    return wording`Koordinátor umožní Spolupracujícímu kraji na jeho žádost ověřit použití Příspěvku, zejména nahlédnutím do účetních záznamů.`;
  }
  return ofField(
    'legalBasis',
    wording`Spolupracující kraj je oprávněn vykonávat u Koordinátora veřejnosprávní kontrolu použití Příspěvku podle zákona č. 320/2001 Sb., o finanční kontrole ve veřejné správě a o změně některých zákonů (zákon o finanční kontrole), ve znění pozdějších předpisů; Koordinátor je povinen poskytnout k ní součinnost a zpřístupnit účetní záznamy.`,
  );
}
