import type { Ports } from '#core/ports';
import { templateIn } from '#core/templates/import-template';
import { addTemplate, saveTemplate } from '#core/templates/save-template';
import { uploaded } from '#core/uploaded';
import type { AppHandlers } from '#shared/api/api';

/** Templates the office wrote. A version is never changed: agreements remember theirs. */
export function templateOperations({ ledger, clock, userName, base64 }: Ports): AppHandlers['templates'] {
  const signed = () => ({ at: clock.now(), by: userName() });
  return {
    list: async () => [...(await ledger.read()).templates],
    save: ({ based, ...written }) => ledger.change((present) => saveTemplate(present, based, { ...written, saved: signed() })),
    importFile: async ({ fileName, content }) => {
      const template = templateIn({ fileName, bytes: uploaded(base64, 'content', content) });
      return ledger.change((present) => addTemplate(present, { ...template, saved: signed() }));
    },
  };
}
