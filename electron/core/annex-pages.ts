import type { Ports } from '#core/ports';
import { settlePages } from '#core/settle-pages';
import type { AgreementCase } from '#shared/documents/case';
import { composeDocument } from '#shared/documents/compose';
import type { DocumentKind } from '#shared/documents/document-kind';
import { widestRange, type PageRange } from '#shared/documents/page-range';
import type { RegionCode } from '#shared/domain/region';

/** Where what is concluded stands in the material of a resolution: behind the memorandum and the resolution, which both say so. */
export async function annexPagesOf({ typeset, clock }: Pick<Ports, 'typeset' | 'clock'>, agreementCase: AgreementCase, office: RegionCode): Promise<PageRange> {
  const pagesOf = async (kind: DocumentKind, said: PageRange | null): Promise<number> => (await typeset(composeDocument(agreementCase, kind, office, said), clock.now())).pages;
  const own = await pagesOf(agreementCase.content.amendment === null ? 'agreement-with-annexes' : 'amendment', null);
  const { value } = await settlePages(async (pages) => {
    const said = pages?.[0] ?? widestRange;
    const before = (await pagesOf('memorandum', said)) + (await pagesOf('resolution', said));
    const range: PageRange = { first: before + 1, last: before + own };
    return { value: range, pages: [range] };
  });
  return value;
}
