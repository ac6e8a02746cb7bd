import type { Ports } from '#core/ports';
import { composeDocument } from '#shared/documents/compose';
import type { AgreementCase } from '#shared/documents/case';
import type { AnnexPages } from '#shared/documents/components/component';
import type { DocumentKind } from '#shared/documents/document-kind';
import type { RegionCode } from '#shared/domain/region';

/** Pages are counted with numbers as long as they may get, so that writing in the real ones moves nothing to another page. */
const widest: AnnexPages = { first: 88, last: 888 };

/** Where what is concluded stands in the material of a resolution: behind the memorandum and the resolution. */
export async function annexPagesOf({ typeset, clock }: Pick<Ports, 'typeset' | 'clock'>, agreementCase: AgreementCase, office: RegionCode): Promise<AnnexPages> {
  const pagesOf = async (kind: DocumentKind): Promise<number> => (await typeset(composeDocument(agreementCase, kind, office, widest), clock.now())).pages;
  const before = (await pagesOf('memorandum')) + (await pagesOf('resolution'));
  const own = await pagesOf(agreementCase.content.amendment === null ? 'agreement-with-annexes' : 'amendment');
  return { first: before + 1, last: before + own };
}
