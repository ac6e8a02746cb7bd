import type { SubmissionKind } from '#shared/domain/register/submission';

/** The namespace of all messages (XSD 1.2.1). */
export const isrsNamespace = 'http://portal.gov.cz/rejstriky/ISRS/1.2/';

/** The name of the file by which the register knows what is asked of it (popis rozhraní, kap. 6). */
export const messageFileNames = { publish: 'zverejneni.xml', modify: 'modifikace.xml', 'add-attachment': 'pridani_prilohy.xml', withdraw: 'znepristupneni.xml' } as const satisfies Readonly<Record<SubmissionKind, string>>;
