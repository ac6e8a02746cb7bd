import { agreementContentSchema, type Agreement, type AgreementContent } from '#shared/domain/agreement';
import { amendmentNumber, amendmentsOf } from '#shared/domain/amendments';
import { courseOf } from '#shared/domain/life/course';
import { withChanges } from '#shared/domain/life/with-changes';
import { compareDays, type PlainDate } from '#shared/domain/plain-date';

/** What an agreement says from a day on; the first content has no such day. */
export type DatedContent = { readonly from: PlainDate | null; readonly content: AgreementContent };

export type DatedContents = readonly [DatedContent, ...DatedContent[]];

/**
 * Consolidated contents (úplná znění) of an agreement, the oldest first: each amendment that has an effect adds what it changes, from the day it
 * takes effect on. Of an amendment that takes effect before an earlier one only its own changes are added. Numbers of the agreement and the
 * decisions that approved it stay its own.
 * @param agreements among which its amendments are looked for
 * @param knownOn the day until which facts are known; effects may lie after it
 */
export function contentsInTime(agreement: Agreement, agreements: readonly Agreement[], knownOn: PlainDate): DatedContents {
  const steps = stepsOf(agreement, agreements, knownOn);
  return steps.reduce<DatedContents>(
    (contents, { from, before, after }, index) => {
      const present = (contents.at(-1) ?? contents[0]).content;
      const inOrder = before === (steps[index - 1]?.after ?? agreement);
      return [...contents, { from, content: withOwn(agreement, inOrder ? after.content : merged(present, before.content, after.content)) }];
    },
    [{ from: null, content: agreement.content }],
  );
}

type Step = { readonly from: PlainDate; readonly before: Agreement; readonly after: Agreement };

/** Amendments that have an effect by the days of it, each with what it amends: the amendment before it, or the agreement. */
function stepsOf(agreement: Agreement, agreements: readonly Agreement[], knownOn: PlainDate): readonly Step[] {
  const amendments = amendmentsOf(agreements, agreement.id);
  return amendments
    .flatMap((after, index): readonly Step[] => {
      const from = courseOf(after, knownOn).effectiveOn;
      return from === null ? [] : [{ from, before: amendments[index - 1] ?? agreement, after }];
    })
    .toSorted((one, other) => compareDays(one.from, other.from) || amendmentNumber(one.after) - amendmentNumber(other.after));
}

/** The content that holds on a day, whether the agreement is in force then or not. */
export function contentOn(contents: DatedContents, day: PlainDate): AgreementContent {
  return (contents.findLast(({ from }) => from === null || from <= day) ?? contents[0]).content;
}

/** What an amendment changes, done to the present content; where the two cannot stand together, the amendment as a whole. */
function merged(present: AgreementContent, before: AgreementContent, after: AgreementContent): AgreementContent {
  const content = agreementContentSchema.safeParse(withChanges(before, after, present));
  return content.success ? content.data : after;
}

function withOwn({ content }: Agreement, amended: AgreementContent): AgreementContent {
  const own = (name: 'coordinator' | 'region') => ({ ...amended[name], number: content[name].number, fileReference: content[name].fileReference, approvals: content[name].approvals });
  return { ...amended, coordinator: own('coordinator'), region: own('region'), amendment: null };
}
