import { findAgreement } from '#core/agreements/change-agreement';
import { Failure } from '#core/failure';
import { contentBefore, findEntry } from '#core/history/content-before';
import type { Ports } from '#core/ports';
import { caseOf } from '#core/records/edition-data';
import { dataOfEdition, findEdition } from '#core/records/editions';
import type { AppHandlers } from '#shared/api/api';
import type { DocumentContent } from '#shared/documents/block';
import type { AgreementCase } from '#shared/documents/case';
import { caseOfAgreement } from '#shared/documents/case-of';
import type { Against } from '#shared/documents/comparison/against';
import { redline } from '#shared/documents/comparison/redline';
import { baseName, editionName, entryName, presentName, templateName } from '#shared/documents/comparison/version-name';
import { composeDocument } from '#shared/documents/compose';
import { fileNameOf } from '#shared/documents/file-name';
import { missingIn } from '#shared/documents/missing';
import { withoutSigned } from '#shared/documents/signed-blocks';
import type { Agreement } from '#shared/domain/agreement';
import type { RegionCode } from '#shared/domain/region';

/** Comparisons (porovnání znění) of an agreement with what it was, or with what it was made from. */
export function comparisonOperations(ports: Ports): AppHandlers['comparisons'] {
  const { ledger, typeset, clock, base64 } = ports;
  return {
    render: async ({ id, against }) => {
      const present = await ledger.read();
      const agreement = findAgreement(present, id);
      const now = caseOfAgreement(present, agreement);
      const office = present.office.content.partyId;
      const wording = (agreementCase: AgreementCase) => (now.base === null ? composeDocument(agreementCase, 'agreement-with-annexes', office) : amendedWording(agreementCase, office));
      const then = await earlier(ports, agreement, now, against);
      const later = wording(now);
      const { content, ...changes } = redline({ content: wording(then.agreementCase), name: then.name }, { content: later, name: presentName });
      const { pdf, pages, anchors } = await typeset(content, clock.now());
      const fileName = `Porovnání znění – ${fileNameOf(now, 'agreement-with-annexes')}`;
      return { fileName, pdf: base64.encode(pdf), pages, anchors: [...anchors], missing: [...missingIn(later)], ...changes };
    },
  };
}

/** An amendment holds the whole agreement as it will be: that is what people compare. */
function amendedWording(agreementCase: AgreementCase, office: RegionCode): DocumentContent {
  const document = composeDocument(agreementCase, 'agreement-with-annexes', office);
  return { ...document, parts: document.parts.map((part) => ({ ...part, blocks: withoutSigned(part.blocks) })) };
}

type Earlier = { readonly agreementCase: AgreementCase; readonly name: string };

async function earlier({ ledger: { files }, clock }: Ports, agreement: Agreement, now: AgreementCase, against: Against): Promise<Earlier> {
  switch (against.kind) {
    case 'template':
      return { agreementCase: { ...now, content: { ...now.content, wording: { ...now.content.wording, deviations: [] } } }, name: templateName };
    case 'entry': {
      const { by, from } = findEntry(agreement, against.entry);
      return { agreementCase: { ...now, content: await contentBefore(files, agreement, against.entry) }, name: entryName(by, clock.dayOf(from)) };
    }
    case 'edition': {
      const edition = findEdition(agreement, against.edition);
      return { agreementCase: caseOf(await dataOfEdition(files, edition)), name: editionName(edition) };
    }
    case 'base':
      if (now.base === null) throw new Failure({ code: 'not-found', what: 'base', id: agreement.id });
      return { agreementCase: now.base, name: baseName };
  }
}
