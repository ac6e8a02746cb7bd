/** What the agreement is about, after its name in any case. */
export const agreementAbout = 'o spolupráci při zajištění realizace projektu Kraje pro bezpečný internet (KPBI)';

export const agreementName = `Smlouva ${agreementAbout}`;

/** 3. pád: ke Smlouvě o spolupráci … */
export const agreementNameDative = `Smlouvě ${agreementAbout}`;
