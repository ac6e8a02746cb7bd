import type { AgreementContent } from '#shared/domain/agreement';
import { plainDateSchema } from '#shared/domain/plain-date';
import { regionCodes } from '#shared/domain/region';
import { aSide, anAgreement } from '#test/support/agreement-builder';

type Choice<K extends keyof AgreementContent> = readonly AgreementContent[K][];

const date = (text: string) => plainDateSchema.parse(text);

const bases: Choice<'legalBasis'> = ['civil-code', 'public-law', 'grant'];
const dues: readonly AgreementContent['payment']['due'][] = [
  { kind: 'after-request', days: null },
  { kind: 'after-request', days: 1 },
  { kind: 'after-request', days: 30 },
  { kind: 'fixed-day', day: 31, month: 3 },
];
const requests: readonly AgreementContent['payment']['request'][] = ['call', 'invoice'];
const notices: Choice<'notice'> = [null, 1, 2, 6].flatMap((months) =>
  (['next-month', 'delivery'] as const).flatMap((runsFrom) => [true, false].map((endsWithYear) => ({ months, runsFrom, endsWithYear }))),
);
const terms: Choice<'term'> = [{ kind: 'open-ended' }, { kind: 'until', until: null }, { kind: 'until', until: date('2027-06-30') }];
const publishers: Choice<'publisher'> = ['coordinator', 'region'];
const partialYears: readonly AgreementContent['contribution']['partialYear'][] = ['whole', 'by-months', 'by-days'];

/**
 * Every legal basis with every way of paying, every term, publisher and rule of a partial year. Notices and regions, which
 * touch nothing else, take turns, so that each of them meets every legal basis.
 */
export function agreementVariants(): readonly AgreementContent[] {
  const { payment, contribution } = anAgreement();
  const paid = dues.flatMap((due) => requests.map((request) => ({ ...payment, due, request })));
  const combined = bases.flatMap((legalBasis) =>
    paid.flatMap((terms_) => terms.flatMap((term) => publishers.flatMap((publisher) => partialYears.map((partialYear) => ({ legalBasis, payment: terms_, term, publisher, partialYear }))))),
  );
  const regions = [...regionCodes.filter((code) => code !== 'CZ063'), null];
  return combined.map(({ partialYear, ...choice }, index) =>
    anAgreement({
      ...choice,
      notice: notices[index % notices.length] ?? anAgreement().notice,
      region: aSide({ partyId: regions[index % regions.length] ?? null }),
      contribution: { ...contribution, partialYear, startsOn: index % 2 === 0 ? date('2024-04-15') : null },
      coordinatorList: index % 2 === 0 ? 'parties' : 'participating',
    }),
  );
}
