import type { ApiError } from '#shared/api/errors';
import { formatDate } from '#shared/domain/plain-date';
import type { AnswerDifference } from '#shared/domain/register/answer';
import { findingText, type Advised } from '#text/register/register-findings';

type RegisterError = Extract<ApiError, { readonly code: `register-${string}` }>;

export const isRegisterError = (error: ApiError): error is RegisterError => error.code.startsWith('register-');

/** Why nothing can be sent to the register, or its answer is not taken. */
export function registerErrorText(error: RegisterError): Advised {
  switch (error.code) {
    case 'register-not-ready':
      return { title: 'Podání do registru smluv zatím nelze sestavit.', advice: error.findings.map((finding) => findingText(finding).title).join(' ') };
    case 'register-answer-unreadable':
      return { title: `Soubor ${error.fileName} není úplná odpověď registru smluv.`, advice: 'Stáhněte přílohu datové zprávy z registru znovu a vyberte ji tak, jak přišla.' };
    case 'register-answer-unsafe':
      return { title: `Soubor ${error.fileName} nelze bezpečně přečíst.`, advice: 'Obsahuje části, které odpovědi registru smluv nemají, proto se z něj nic nenačetlo. Ověřte, od koho přišel.' };
    case 'register-answer-unknown':
      return { title: `Soubor ${error.fileName} není odpověď registru smluv.`, advice: `Jde o jiný soubor XML (${error.root}). Vyberte soubor odpoved_*.xml nebo chyba.xml z datové zprávy, kterou registr odpověděl.` };
    case 'register-answer-of-other-record':
      return error.candidates > 1
        ? { title: `Odpověď v souboru ${error.fileName} odpovídá více smlouvám.`, advice: 'Otevřete smlouvu, ke které patří, a načtěte odpověď u ní.' }
        : { title: `Odpověď v souboru ${error.fileName} patří k jinému záznamu.`, advice: differencesText(error.differences) };
    case 'register-answer-in-future':
      return { title: `Odpověď v souboru ${error.fileName} je z budoucnosti.`, advice: `Uvádí den ${formatDate(error.on)}. Zkontrolujte datum nastavené v tomto počítači.` };
  }
}

function differencesText(differences: readonly AnswerDifference[]): string {
  if (differences.length === 0) return 'V datech není žádná dokončená smlouva, ke které by mohla patřit.';
  return `${differences.map(({ what, here, there }) => `${differenceNames[what]}: zde ${here ?? 'neuvedeno'}, v odpovědi ${there ?? 'neuvedeno'}`).join('; ')}. Nic se nezapsalo.`;
}

const differenceNames: Readonly<Record<AnswerDifference['what'], string>> = {
  record: 'ID záznamu',
  ico: 'IČO smluvních stran',
  number: 'číslo smlouvy',
  'concluded-on': 'datum uzavření',
  subject: 'předmět smlouvy',
  parent: 'navázaný záznam',
};

/** What an error code of the register means (popis rozhraní ISRS, kap. 8), and what to do about it. */
export function registerCodeText(code: string): Advised {
  return codes[code.trim()] ?? { title: 'Registr smluv zprávu odmítl.', advice: 'Kód této chyby popis rozhraní neuvádí. Řiďte se textem v odpovědi, případně se obraťte na podporu registru smluv.' };
}

const codes: Readonly<Record<string, Advised>> = {
  '1': { title: 'Registr nenašel, co se po něm žádá.', advice: 'Zkontrolujte, že v datové zprávě je soubor zverejneni.xml (nebo jiný soubor s požadavkem) jako hlavní písemnost a že se jmenuje přesně tak jako v balíčku.' },
  '2': { title: 'Soubor s požadavkem nemá předepsanou podobu.', advice: 'Sestavte balíček znovu a soubor XML před odesláním neupravujte.' },
  '3': { title: 'Datová schránka uvedená u smluvní strany neodpovídá údajům o datových schránkách.', advice: 'Ověřte označení datové schránky a IČO obou stran, opravte je a balíček sestavte znovu.' },
  '4': { title: 'Přílohy datové zprávy neodpovídají seznamu v požadavku.', advice: 'Přiložte všechny soubory z balíčku a nepřejmenovávejte je; registr rozlišuje velká a malá písmena.' },
  '5': { title: 'Některá příloha je v nepřípustném formátu.', advice: 'Registr přijímá soubory pdf, doc, docx, rtf, odt a txt. Přílohu převeďte a balíček sestavte znovu.' },
  '6': { title: 'Záznam, kterého se požadavek týká, v registru není.', advice: 'Zkontrolujte ID záznamu u zapsaného uveřejnění smlouvy.' },
  '7': { title: 'Záznam byl v registru znepřístupněn.', advice: 'Znepřístupněný záznam nelze měnit. Smlouvu lze uveřejnit znovu jako nový záznam.' },
  '8': { title: 'Odesílatel nemá platné zmocnění k uveřejnění.', advice: 'Zprávu musí odeslat datová schránka strany, která smlouvu uveřejňuje, nebo ten, koho k tomu v registru zmocnila.' },
  '9': { title: 'Takové zmocnění už v registru platí.', advice: 'Nové zmocnění není potřeba.' },
  '10': { title: 'Datová zpráva, na kterou se požadavek odvolává, v registru není.', advice: 'Vyčkejte na potvrzení uveřejnění a přílohu doplňte podle ID záznamu.' },
  '11': { title: 'Datová zpráva, na kterou se požadavek odvolává, žádnou smlouvu neuveřejnila.', advice: 'Zkontrolujte, zda registr uveřejnění potvrdil, a přílohu doplňte podle ID záznamu.' },
};
