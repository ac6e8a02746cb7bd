import { agreementAbout } from '#shared/documents/agreement-name';
import type { AgreementCase } from '#shared/documents/case';

export type NameCase = 'nominative' | 'genitive' | 'accusative';

const agreementForms: Readonly<Record<NameCase | 'dative', string>> = { nominative: 'Smlouva', genitive: 'Smlouvy', dative: 'Smlouvě', accusative: 'Smlouvu' };
const amendmentForms: Readonly<Record<NameCase, string>> = { nominative: 'Dodatek', genitive: 'Dodatku', accusative: 'Dodatek' };

/** What is concluded, by its whole name: „Smlouva o spolupráci …“, or „Dodatek č. 1 ke Smlouvě o spolupráci …“. */
export function documentName({ content: { amendment } }: Pick<AgreementCase, 'content'>, form: NameCase): string {
  if (amendment === null) return `${agreementForms[form]} ${agreementAbout}`;
  return `${amendmentForms[form]} č. ${String(amendment.number)} ke ${agreementForms.dative} ${agreementAbout}`;
}
