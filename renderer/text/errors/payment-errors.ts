import type { ApiError } from '#shared/api/errors';
import { seededParties } from '#shared/domain/seeded-parties';

const codes = ['year-closed', 'year-not-closed', 'year-not-over', 'payment-of-statement', 'account-of-other-party', 'statement-unreadable', 'statement-mismatch', 'statement-of-other-account', 'already-ordered', 'request-not-possible', 'request-incomplete', 'request-followed'] as const;

type PaymentError = Extract<ApiError, { readonly code: (typeof codes)[number] }>;

export const isPaymentError = (error: ApiError): error is PaymentError => codes.some((code) => code === error.code);

/** Why payments were not changed, and what to do about it. */
export function paymentErrorText(error: PaymentError): { readonly title: string; readonly advice: string } {
  switch (error.code) {
    case 'year-closed':
      return { title: `Rok ${error.year} je uzavřený.`, advice: 'Nic se nezměnilo: do uzavřeného roku ani do let před ním nelze zapisovat. Pokud je změna nutná, rok v Platbách, v části Roční uzávěrka, znovu otevřete a uveďte důvod.' };
    case 'year-not-closed':
      return { title: `Rok ${error.year} není uzavřený.`, advice: 'Platby v něm lze měnit, není třeba jej otevírat.' };
    case 'year-not-over':
      return { title: `Rok ${error.year} ještě neskončil.`, advice: 'Uzavřete jej po 31. prosinci, až budete mít všechny jeho výpisy.' };
    case 'payment-of-statement':
      return { title: 'Tato platba je z bankovního výpisu.', advice: `Sama se smazat nedá. Zrušte její přiřazení, nebo vezměte zpět celý výpis ${error.fileName}.` };
    case 'account-of-other-party':
      return { title: `Tento účet už je zapamatovaný: ${nameOf(error.party)}.`, advice: 'Platbu přiřaďte bez zapamatování účtu, nebo v Platbách dosavadní pravidlo smažte.' };
    case 'statement-unreadable':
      return { title: `Výpis ${error.fileName} nelze převzít.`, advice: 'Část souboru nelze přečíst, proto se nepřevzalo nic. Stáhněte výpis z banky znovu.' };
    case 'statement-mismatch':
      return { title: `Výpisu ${error.fileName} nesouhlasí vlastní součty.`, advice: 'Nic se nepřevzalo. Zkontrolujte rozdíly a potvrďte, že výpis chcete převzít i s nimi.' };
    case 'statement-of-other-account':
      return { title: `Výpis ${error.fileName} je z účtu ${error.account}, který úřadu nepatří.`, advice: 'Nic se nepřevzalo. Vyberte výpis svého účtu, nebo účet doplňte u smlouvy nebo u údajů kraje.' };
    case 'request-not-possible':
      return { title: `O příspěvku za rok ${error.year} teď tento dopis vystavit nelze.`, advice: 'Nevystavil se žádný dopis. Stav příspěvku se mezitím změnil, nebo k uvedenému dni nebyl po splatnosti; vyberte příspěvky znovu.' };
    case 'request-incomplete':
      return { title: `V dopisech chybí: ${error.missing.map(({ label }) => label).join(', ')}.`, advice: 'Nevystavil se žádný dopis. Údaje úřadu a krajů doplňte v Krajích, údaje smlouvy u smlouvy, číselnou řadu v Nastavení a podpis zde; pak dopisy vystavte znovu.' };
    case 'request-followed':
      return { title: `Na dopis ${error.number} už něco navazuje.`, advice: 'Nevzal se zpět žádný dopis. Nejdřív vezměte zpět pozdější dopis, nebo v Průběhu smlouvy opravte zapsané doručení.' };
    case 'already-ordered':
      return { title: `Příspěvek za rok ${error.year} už čeká na zaplacení příkazem ${error.reference}.`, advice: 'Nový příkaz se nevystavil. Počkejte na výpis, původní příkaz stáhněte, nebo druhý příkaz výslovně potvrďte.' };
  }
}

const nameOf = (region: Extract<PaymentError, { readonly code: 'account-of-other-party' }>['party']): string => seededParties.find(({ id }) => id === region)?.content.name.nominative ?? 'jiný kraj';
