import { z } from 'zod';
import { agreementContentSchema, type AgreementContent } from '#shared/domain/agreement';
import { cooperatingRegionSchema } from '#shared/domain/region';

const { coordinator, region, legalBasis, background, term, contribution, payment, notice, counterparts, publisher, budget } = agreementContentSchema.shape;
const { overrides, approvals } = region.shape;
const details = overrides.shape;

/** What a draft of a batch may be given at once, by the path of its field. What is left out stays as a new draft has it. */
export const batchValuesSchema = z
  .strictObject({
    'coordinator.number': coordinator.shape.number,
    'coordinator.fileReference': coordinator.shape.fileReference,
    'region.number': region.shape.number,
    'region.fileReference': region.shape.fileReference,
    'region.approvals': approvals,
    'region.overrides.representativeName': details.representativeName,
    'region.overrides.representativeNameInstrumental': details.representativeNameInstrumental,
    'region.overrides.representativeTitle': details.representativeTitle,
    'region.overrides.representativeTitleInstrumental': details.representativeTitleInstrumental,
    'region.overrides.account': details.account,
    'region.overrides.bankName': details.bankName,
    'region.overrides.coordinatorName': details.coordinatorName,
    'region.overrides.coordinatorPhone': details.coordinatorPhone,
    'region.overrides.coordinatorEmail': details.coordinatorEmail,
    'legalBasis': legalBasis,
    'background.commissionResolution': background.shape.commissionResolution,
    'background.commissionDate': background.shape.commissionDate,
    'background.earlierArrangement': background.shape.earlierArrangement,
    'term': term,
    'contribution.annualAmount': contribution.shape.annualAmount,
    'contribution.firstYear': contribution.shape.firstYear,
    'contribution.startsOn': contribution.shape.startsOn,
    'contribution.partialYear': contribution.shape.partialYear,
    'payment.due': payment.shape.due,
    'payment.request': payment.shape.request,
    'payment.variableSymbol': payment.shape.variableSymbol,
    'payment.specificSymbol': payment.shape.specificSymbol,
    'notice.months': notice.shape.months,
    'notice.runsFrom': notice.shape.runsFrom,
    'notice.endsWithYear': notice.shape.endsWithYear,
    'counterparts.coordinator': counterparts.shape.coordinator,
    'counterparts.region': counterparts.shape.region,
    'publisher': publisher,
    'budget.department': budget.shape.department,
    'budget.unit': budget.shape.unit,
    'budget.chapter': budget.shape.chapter,
  })
  .partial();
export type BatchValues = Readonly<z.infer<typeof batchValuesSchema>>;

/** One draft of a batch. No region has an agreement with itself. */
export const batchDraftSchema = z.strictObject({ regionId: cooperatingRegionSchema, values: batchValuesSchema });

export type BatchPath = keyof BatchValues;

const batchPaths: readonly BatchPath[] = batchValuesSchema.keyof().options;

/** The content with the values in their places; still to be parsed, for values may contradict what stands beside them. */
export function withBatchValues(content: AgreementContent, values: BatchValues): unknown {
  return Object.entries(values).reduce<unknown>((data, [path, value]) => (value === undefined ? data : placed(data, path.split('.'), value)), content);
}

function placed(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const members: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? { ...data } : {};
  return { ...members, [key]: placed(members[key], rest, value) };
}

/** What of a content differs from another one, as far as a batch may give it. */
export function batchDifferences(base: AgreementContent, content: AgreementContent): BatchValues {
  const differing = batchPaths.flatMap((path) => {
    const [before, after] = [at(base, path), at(content, path)];
    return after === undefined || JSON.stringify(before) === JSON.stringify(after) ? [] : [[path, after] as const];
  });
  return batchValuesSchema.parse(Object.fromEntries(differing));
}

function at(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined), data);
}
