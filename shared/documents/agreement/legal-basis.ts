import type { LegalBasis } from '#shared/domain/agreement';

/** What of the wording follows from the legal basis alone. */
export type BasisWording = {
  /** Below the title: what kind of contract it is and under which law. */
  readonly subtitle: string;
  /** Civil law counts a „doba“, the Code of Administrative Procedure a „lhůta“ (§ 166 odst. 2 správního řádu). */
  readonly noticePeriod: 'výpovědní doba' | 'výpovědní lhůta';
  readonly governingLaw: string;
  readonly disputes: string;
};

/**
 * § 1746 odst. 2 občanského zákoníku; § 160 správního řádu; § 10a zákona č. 250/2000 Sb. Withdrawal is left to civil
 * law: § 170 správního řádu keeps its rules away from public-law contracts, which know a motion to cancel instead (§ 167).
 */
export const basisWordings: Readonly<Record<LegalBasis, BasisWording>> = {
  'civil-code': {
    subtitle: 'uzavřená podle § 1746 odst. 2 zákona č. 89/2012 Sb., občanský zákoník, ve znění pozdějších předpisů (dále jen „občanský zákoník“)',
    noticePeriod: 'výpovědní doba',
    governingLaw: 'Práva a povinnosti smluvních stran ve Smlouvě výslovně neupravené se řídí občanským zákoníkem a dalšími právními předpisy České republiky.',
    disputes: 'Spory ze Smlouvy řeší smluvní strany přednostně jednáním.',
  },
  'public-law': {
    subtitle: 'uzavřená jako veřejnoprávní smlouva podle § 160 zákona č. 500/2004 Sb., správní řád, ve znění pozdějších předpisů (dále jen „správní řád“)',
    noticePeriod: 'výpovědní lhůta',
    governingLaw: 'Práva a povinnosti smluvních stran ve Smlouvě výslovně neupravené se řídí správním řádem a dalšími právními předpisy České republiky.',
    disputes: 'Spory ze Smlouvy, které smluvní strany nevyřeší jednáním, rozhoduje správní orgán příslušný podle § 169 správního řádu.',
  },
  grant: {
    subtitle:
      'uzavřená jako veřejnoprávní smlouva o poskytnutí dotace podle § 10a zákona č. 250/2000 Sb., o rozpočtových pravidlech územních rozpočtů, ve znění pozdějších předpisů (dále jen „zákon o rozpočtových pravidlech“), a podle § 159 a následujících zákona č. 500/2004 Sb., správní řád, ve znění pozdějších předpisů (dále jen „správní řád“)',
    noticePeriod: 'výpovědní lhůta',
    governingLaw: 'Práva a povinnosti smluvních stran ve Smlouvě výslovně neupravené se řídí zákonem o rozpočtových pravidlech, správním řádem a dalšími právními předpisy České republiky.',
    disputes: 'Spory ze Smlouvy, které smluvní strany nevyřeší jednáním, rozhoduje správní orgán příslušný podle § 10b zákona o rozpočtových pravidlech.',
  },
};
