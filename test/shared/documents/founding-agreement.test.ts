import { describe, expect, it } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import { foundingContent } from '#shared/domain/founding-case';
import { aCase } from '#test/support/agreement-builder';
import { plain, textOfDocument } from '#test/support/document-text';

describe('the founding case', () => {
  const text = textOfDocument(composeDocument(aCase(foundingContent()), 'agreement-with-annexes'));

  it.each([
    'Smlouva o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)',
    'Kraj Vysočina',
    'Olomoucký kraj',
    'od roku 2013 každoročně',
    'pod záštitou Asociace krajů České republiky (dále jen „AKČR“)',
    'zvýšit informovanost o rizicích internetu a o možnostech prevence a pomoci',
    'Projekt řídí Koordinátor, v každém zapojeném kraji jej vede krajský koordinátor',
    'je dosud zapojeno 13 krajů',
    'v dubnu 2018 uzavřely Rada AKČR a Policejní prezidium České republiky',
    'Odborným partnerem Projektu je sdružení CZ.NIC',
    'společnosti Microsoft a Gordic',
    'Ministerstvo vnitra',
    'Komise pro informační technologie veřejné správy AKČR',
    'jednomyslně',
    'na 60 000 Kč ročně',
    '60 000 Kč (slovy: šedesát tisíc korun českých)',
    'na dobu neurčitou',
    'počínaje rokem 2024',
    'soutěžní kvízy pro žáky a studenty',
    'pracovních listů',
    'podvody v elektronickém bankovnictví a etický hacking',
    'e-learningové lekce pro žáky a studenty, rodiče, veřejnost, pedagogy, sociální pracovníky a policisty',
    'platformy pro manažery kybernetické bezpečnosti',
    'Výbor pro řízení kybernetické bezpečnosti, jednání dne 9. 10. 2023',
    'Rada Olomouckého kraje, usnesení č. UR/95/11/2023 ze dne 20. 11. 2023',
    'Zastupitelstvo Olomouckého kraje, usnesení č. ………',
    'Odbor kancelář hejtmana, ORJ 18, kapitola kybernetická bezpečnost',
    'rozpočtovou změnou v provozním rozpočtu',
    'hlavní město Praha, Středočeský kraj, Jihočeský kraj, Plzeňský kraj, Karlovarský kraj, Ústecký kraj, Liberecký kraj, Královéhradecký kraj, Pardubický kraj, Kraj Vysočina, Jihomoravský kraj, Zlínský kraj a Moravskoslezský kraj',
    'Smlouvou do Projektu vstupuje Olomoucký kraj',
  ])('says: %s', (fact) => {
    expect(text).toContain(fact);
  });

  it('has ten articles in their order', () => {
    const headings = composeDocument(aCase(foundingContent()), 'agreement').parts[0]?.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [`${block.number ?? ''} ${plain(block.text)}`] : []));
    expect(headings?.map((heading) => heading.replaceAll('\u00a0', ' '))).toEqual([
      'Čl. I Smluvní strany',
      'Čl. II Úvodní ustanovení',
      'Čl. III Předmět a účel Smlouvy',
      'Čl. IV Práva a povinnosti Koordinátora',
      'Čl. V Práva a povinnosti Spolupracujícího kraje',
      'Čl. VI Finanční zajištění',
      'Čl. VII Řízení Projektu a kontaktní osoby',
      'Čl. VIII Ochrana osobních údajů, výstupy Projektu a publicita',
      'Čl. IX Doba trvání a ukončení Smlouvy',
      'Čl. X Závěrečná ustanovení',
    ]);
  });

  it('is about five pages long', () => {
    const words = textOfDocument(composeDocument(aCase(), 'agreement')).split(/\s+/u).length;
    expect([words > 1400, words < 1900]).toEqual([true, true]);
  });
});
