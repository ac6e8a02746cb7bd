import type { ApiError } from '#shared/api/errors';
import { seededParties } from '#shared/domain/seeded-parties';

type ExchangeError = Extract<ApiError, { readonly code: `exchange-${string}` }>;

export const isExchangeError = (error: ApiError): error is ExchangeError => error.code.startsWith('exchange-');

/** Why a file another office sent is not taken over, and what to do about it. */
export function exchangeErrorText(error: ExchangeError): { readonly title: string; readonly advice: string } {
  const { fileName } = error;
  switch (error.code) {
    case 'exchange-unreadable':
      return { title: `Soubor ${fileName} není výměnný soubor této aplikace.`, advice: 'Vyberte soubor .kpbi, který vám druhý úřad poslal.' };
    case 'exchange-seen-otherwise':
      return { title: 'Smlouvu zde mezitím někdo změnil.', advice: `Nic se proto nepřevzalo. Porovnejte ji se souborem ${fileName} znovu a zaškrtněte, co převzít.` };
    case 'exchange-newer':
      return { title: `Soubor ${fileName} vytvořila novější verze aplikace.`, advice: 'Aktualizujte aplikaci na tomto počítači, potom soubor otevřete znovu.' };
    case 'exchange-altered':
      return { title: `Soubor ${fileName} není takový, jaký byl odeslán.`, advice: `Změnila se v něm ${error.member === null ? 'jeho obálka' : `část ${error.member}`}, proto se z něj nic nepřevzalo. Požádejte odesílatele, aby jej poslal znovu.` };
    case 'exchange-base-missing':
      return { title: `Dodatek v souboru ${fileName} mění smlouvu, kterou zde nemáte.`, advice: 'Požádejte odesílatele nejdříve o soubor se smlouvou, převezměte ji a potom otevřete dodatek.' };
    case 'exchange-of-other-region':
      return { title: `Smlouva v souboru ${fileName} se netýká vašeho kraje.`, advice: `Je to smlouva, kterou uzavírá ${nameOf(error.region)}. Soubor vraťte odesílateli, nebo v nastavení zkontrolujte, čí je tento úřad.` };
  }
}

function nameOf(region: ExchangeRegion): string {
  return seededParties.find(({ id }) => id === region)?.content.name.nominative ?? 'jiný kraj';
}

type ExchangeRegion = Extract<ExchangeError, { readonly code: 'exchange-of-other-region' }>['region'];
