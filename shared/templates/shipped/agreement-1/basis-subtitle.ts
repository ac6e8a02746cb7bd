import { is, paragraphOf, variant } from '#shared/templates/write';

/** Below the title: what kind of contract it is and under which law. */
export const basisSubtitle = paragraphOf(
  'basis',
  'center',
  variant(is('legal-basis', 'civil-code'), 'uzavřená podle § 1746 odst. 2 zákona č. 89/2012 Sb., občanský zákoník, ve znění pozdějších předpisů (dále jen „občanský zákoník“)'),
  variant(is('legal-basis', 'public-law'), 'uzavřená jako veřejnoprávní smlouva podle § 160 zákona č. 500/2004 Sb., správní řád, ve znění pozdějších předpisů (dále jen „správní řád“)'),
  variant(
    is('legal-basis', 'grant'),
    'uzavřená jako veřejnoprávní smlouva o poskytnutí dotace podle § 10a zákona č. 250/2000 Sb., o rozpočtových pravidlech územních rozpočtů, ve znění pozdějších předpisů (dále jen „zákon o rozpočtových pravidlech“), a podle § 159 a následujících zákona č. 500/2004 Sb., správní řád, ve znění pozdějších předpisů (dále jen „správní řád“)',
  ),
);
