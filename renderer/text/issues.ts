import type { IssueCode } from '#shared/domain/issue-code';

export type { IssueCode };

/** What is wrong with one value and what to write instead; stands below its field. @param bounds of a number, where it has any */
export function issueSentence(code: IssueCode, bounds?: readonly [least: number, most: number]): string {
  const aboutNumber = code === 'not-a-number' || code === 'number-out-of-range';
  return aboutNumber && bounds !== undefined ? `Napište celé číslo od ${bounds[0]} do ${bounds[1]}.` : sentences[code];
}

const sentences: Readonly<Record<IssueCode, string>> = {
  'required': 'Údaj nesmí zůstat prázdný. Dokud jej nevyplníte, platí poslední hodnota.',
  'wrong-type': 'Údaj nemá očekávanou podobu. Vzor číselné řady musí obsahovat {číslo}, například KPBI/{číslo}/{rok}.',
  'unknown-field': 'Tento údaj aplikace nezná.',
  'too-long': 'Text je příliš dlouhý. Zkraťte jej; do té doby zůstává jen v tomto poli.',
  'invalid-characters': 'Text obsahuje neviditelné řídicí znaky. Smažte jej a napište znovu, nevkládejte jej ze schránky.',
  'not-a-date': 'Takový den v kalendáři není. Napište den, měsíc a rok, například 9. 10. 2023.',
  'date-out-of-range': 'Rok musí být mezi 1990 a 2199.',
  'date-before-start': 'Konec nemůže být dříve než začátek.',
  'date-in-future': 'Tento den teprve přijde. Zapište událost, až nastane.',
  'date-in-past': 'Tento den už minul. Zvolte dnešek nebo den po něm.',
  'not-an-amount': 'Částce není rozumět. Napište ji například 60 000, 60 000,50 nebo 60 tis.',
  'amount-not-positive': 'Částka musí být větší než nula.',
  'amount-too-fine': 'Částka může mít nejvýše dvě desetinná místa (haléře).',
  'amount-too-large': 'Částka může být nejvýše 9 999 999,99 Kč, víc se do platebního příkazu nevejde.',
  'not-a-number': 'Napište celé číslo číslicemi.',
  'number-out-of-range': 'Číslo je mimo povolený rozsah.',
  'ico-shape': 'IČO má osm číslic, například 60609460.',
  'ico-checksum': 'Toto IČO neexistuje: kontrolní číslice nesouhlasí. Zkontrolujte překlep.',
  'dic-shape': 'DIČ začíná písmeny CZ, za nimi je osm až deset číslic, například CZ60609460.',
  'account-shape': 'Účet napište jako předčíslí-číslo/kód banky, například 94-12345671/0710, nebo jako IBAN.',
  'account-prefix-checksum': 'Takový účet neexistuje: předčíslí nevychází při kontrole. Zkontrolujte překlep před pomlčkou.',
  'account-number-checksum': 'Takový účet neexistuje: číslo nevychází při kontrole. Zkontrolujte překlep.',
  'iban-checksum': 'Tento IBAN neexistuje: kontrolní číslice nesouhlasí. Zkontrolujte překlep.',
  'iban-not-czech': 'Účet musí být vedený v České republice; jeho IBAN začíná CZ.',
  'data-box-shape': 'Identifikátor datové schránky má sedm písmen a číslic, například qiabfmf.',
  'postal-code-shape': 'PSČ má pět číslic, například 779 00.',
  'email-shape': 'E-mailové adrese něco chybí. Správně vypadá například jana.novakova@kraj.cz.',
  'phone-shape': 'Telefon napište devíti číslicemi, případně s předvolbou, například +420 585 508 111.',
  'symbol-shape': 'Symbol platby tvoří nejvýše deset číslic.',
  'next-number-shape': 'Napište pořadí a rok, například 12/2027.',
  'digits-only': 'Číslo záznamu tvoří jen číslice, například 4512345.',
  'four-digits': 'Paragraf i položka rozpočtové skladby mají čtyři číslice, například 6172 nebo 5339.',
  'day-not-in-month': 'Takový den v každém roce není. Napište například 31. 3.',
  'roles-merged': 'Příkazcem operace nesmí být tatáž osoba jako správce rozpočtu nebo hlavní účetní (§\u00a026 zákona č.\u00a0320/2001\u00a0Sb.).',
  'same-party': 'Koordinátor a spolupracující kraj musí být dva různé kraje.',
  'repeated': 'Tato hodnota už v seznamu je.',
  'too-many': 'Seznam může mít nejvýše 200 řádků.',
  'not-a-choice': 'Z této odpovědi nelze vybrat. Napište ji slovy, která nabízí formulář smlouvy.',
  'unknown-region': 'Takový kraj neexistuje. Napište jeho název, IČO nebo kód, například Olomoucký kraj, 60609460 nebo CZ071.',
  'region-taken': 'Tento kraj už smlouvu má.',
  'formula-failed': 'Vzorec v buňce skončil chybou. Opravte jej v tabulce, nebo napište hodnotu.',
};
