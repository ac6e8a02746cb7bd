import type { ApiError } from '#shared/api/errors';
import { counted, type Forms } from '#text/plural';
import { templateFaultText } from '#text/templates/template-faults';
import { templateNames } from '#text/templates/templates';

type TemplateError = Extract<ApiError, { readonly code: `template-${string}` }>;

/** Why a template is not kept, and what to do about it. */
export function templateErrorText(error: TemplateError): { readonly title: string; readonly advice: string } {
  switch (error.code) {
    case 'template-not-json':
      return { title: `Soubor ${error.fileName} nelze přečíst jako vzor dokumentu.`, advice: 'Vyberte soubor .kpbi-sablona.json, který byl uložen z této aplikace.' };
    case 'template-of-other-program':
      return { title: `Soubor ${error.fileName} není vzor dokumentu z této aplikace.`, advice: 'Vyberte soubor .kpbi-sablona.json, který byl uložen z této aplikace.' };
    case 'template-newer':
      return { title: `Vzor ${error.fileName} uložila novější verze aplikace.`, advice: 'Aktualizujte aplikaci na tomto počítači, potom vzor načtěte znovu.' };
    case 'template-damaged':
      return { title: `Vzor ${error.fileName} je poškozený.`, advice: `Část „${error.path}“ nemá očekávaný tvar, proto se z něj nic nenačetlo. Vyžádejte si neporušenou kopii.` };
    case 'template-faulty':
      return { title: `Vzor ${templateNames[error.template]} nelze uložit.`, advice: faultsAdvice(error) };
  }
}

const faultForms: Forms = ['závada', 'závady', 'závad'];

function faultsAdvice({ faults }: Extract<TemplateError, { readonly code: 'template-faulty' }>): string {
  const [first] = faults;
  return first === undefined ? 'Zkuste to znovu.' : `${counted(faults.length, faultForms)}. První z nich („${first.part}“): ${templateFaultText(first)}`;
}
