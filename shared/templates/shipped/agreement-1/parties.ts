import { article, component, paragraph } from '#shared/templates/write';

/** Čl. I: who the parties are and how the text calls them. */
export const partiesArticle = article(
  'parties',
  'Smluvní strany',
  component('parties.coordinator', 'party-coordinator'),
  paragraph('parties.and', 'a', 'center'),
  component('parties.region', 'party-region'),
  paragraph('parties.terms', 'Koordinátor a Spolupracující kraj (dále společně jen „smluvní strany“) uzavírají tuto smlouvu (dále jen „Smlouva“).'),
);
