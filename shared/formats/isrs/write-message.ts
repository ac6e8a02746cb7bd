import type { RecordId } from '#shared/domain/life/register-record';
import { element, writeXml, type WrittenXml } from '#shared/formats/xml/write-xml';
import { isrsNamespace } from './isrs';
import { recordElement, type WritableMetadata } from './write-record';

/** A message to the register; attachments by the exact names of their files. */
export type IsrsMessage = { /** Where the register confirms besides the data box; at most 50 characters. */ readonly confirmTo: string | null } & (
  | { readonly kind: 'publish'; readonly metadata: WritableMetadata; readonly attachments: readonly [string, ...string[]] }
  | { readonly kind: 'modify'; readonly record: RecordId; readonly metadata: WritableMetadata; readonly attachments: readonly string[] }
  | { readonly kind: 'add-attachment'; readonly record: RecordId; readonly attachments: readonly [string, ...string[]] }
  | { readonly kind: 'withdraw'; readonly record: RecordId }
);

/** The message as XML, valid against XSD 1.2.1 of the register. */
export function writeMessage(message: IsrsMessage): string {
  return writeXml({ name: rootNames[message.kind], content: [...contentOf(message), ...element('emailProPotvrzeni', message.confirmTo)] }, isrsNamespace);
}

const rootNames = { publish: 'zverejneni', modify: 'modifikace', 'add-attachment': 'pridaniPrilohy', withdraw: 'znepristupneni' } as const satisfies Readonly<Record<IsrsMessage['kind'], string>>;

function contentOf(message: IsrsMessage): readonly WrittenXml[] {
  switch (message.kind) {
    case 'publish':
      return [recordElement(message.metadata), attachmentsElement(message.attachments)];
    case 'modify':
      return [...element('idSmlouvy', message.record), recordElement(message.metadata), attachmentsElement(message.attachments)];
    case 'add-attachment':
      return [...element('idSmlouvy', message.record), attachmentsElement(message.attachments)];
    case 'withdraw':
      return element('idSmlouvy', message.record);
  }
}

const attachmentsElement = (names: readonly string[]): WrittenXml => ({ name: 'prilohy', content: names.map((name) => ({ name: 'priloha', content: element('nazevSouboru', name) })) });
