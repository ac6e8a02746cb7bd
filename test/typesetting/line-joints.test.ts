import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument } from '#shared/documents/compose';
import type { AgreementContent } from '#shared/domain/agreement';
import { foundingContent } from '#shared/domain/founding-case';
import { agreementVariants } from '#test/shared/documents/variants';
import { aCase, anAgreement } from '#test/support/agreement-builder';
import { clerkText } from '#test/typesetting/clerk-text';
import { definedTerms } from '#typesetting/text/defined-terms';
import { linesByText } from '#test/typesetting/set-lines';

const months = 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince';

/** Where a line must not end: what may not stand at its end before what begins the next one. */
const forbidden: Readonly<Record<string, readonly [end: RegExp, next: RegExp]>> = {
  'a one-letter preposition or conjunction': [/(?<![\p{L}\p{N}])(?<!čl\.\s)[ksvzouai]$/iu, /^./u],
  'a group of digits': [/(?:^|[\s(+])\d{1,3}$/u, /^\d{3}(?!\d)/u],
  'the first part of a postal code': [/(?:^|\s)\d{3}$/u, /^\d{2}(?!\d)/u],
  'the prefix of a telephone number': [/\+\d{1,3}$/u, /^\d/u],
  'a number before its unit': [/\d(?:,[-–])?$/u, /^(?:Kč|%|km|min|tis\.|mil\.)(?!\p{L})/u],
  'thousands before their currency': [/(?:tis|mil)\.$/u, /^Kč/u],
  'a number before what it counts': [/\d$/u, /^(?:krajů|dnů|měsíců|vyhotovení|let|korun)(?!\p{L})/u],
  'a section sign': [/§$/u, /^./u],
  'an abbreviation of a reference': [/(?:^|[\s(])(?:č\.|čl\.|odst\.|písm\.|str\.|tel\.|sp\.)$/iu, /^./u],
  'an abbreviation of a page or a year': [/(?:^|[\s(])(?:s\.|r\.|bod)$/u, /^\d/u],
  'a paragraph before its letter': [/odst\.\s\d+(?:\sa\s\d+)?$/u, /^písm\./u],
  'a number before the collection of laws': [/\d$/u, /^Sb\./u],
  'the collection of laws before that of treaties': [/Sb\.$/u, /^m\./u],
  'a day before its month': [/(?:^|[\s(])\d{1,2}\.$/u, new RegExp(`^(?:\\d{1,2}\\.|${months})`, 'u')],
  'a part of an abbreviation': [/(?:^|[\s(])\p{Ll}\.$/u, /^\p{Ll}\./u],
  'a company before its form': [/spol\.$/u, /^s\s/u],
  'the capital': [/(?:^|\s)hl\.(?:\sm\.)?$/u, /^(?:m\.|Prah)/u],
  'a title': [/(?:^|[\s(])(?:Ing\.|Mgr\.|doc\.|arch\.|PhDr\.|et)$/u, /^\p{L}/u],
  'an initial': [/(?:^|[\s(])\p{Lu}\.$/u, /^\p{Lu}/u],
  'a name before its title': [/,$/u, /^(?:Ph\.D\.|MBA)/u],
  'what a dash follows': [/.$/u, /^–(?![\p{L}\d])/u],
};

test('no line of any composed agreement ends where Czech typography forbids it', () => {
  const all = [foundingContent(), ...agreementVariants().filter((_, index) => index % 6 === 0)];
  expect(new Set(all.flatMap(badEnds))).toEqual(new Set());
});

test('nor does one of what clerks type', () => {
  fc.assert(
    fc.property(fc.array(clerkText, { minLength: 5, maxLength: 5 }), (texts) => {
      expect(badEnds(typed(texts))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('no line of any composed agreement divides a name or a number', () => {
  const all = [foundingContent(), ...agreementVariants().filter((_, index) => index % 6 === 0)];
  expect(new Set(all.flatMap(dividedNames))).toEqual(new Set());
});

/** Divided words of an agreement that are no words, or have a capital neither of a sentence nor of a term the agreement defines. */
function dividedNames(content: AgreementContent): readonly string[] {
  const document = composeDocument(aCase(content), 'agreement-with-annexes');
  const terms = definedTerms(document);
  const isName = ({ before, word }: Divided): boolean => /^\p{Lu}/u.test(word) && !/(?:^|[.?!:])$/u.test(before) && !terms.some((term) => word.toLowerCase().startsWith(term));
  const divided = linesByText(document).flatMap((lines) => lines.slice(1).flatMap((next, index) => dividedBetween(lines[index] ?? '', next)));
  return divided.flatMap((each) => (!/^\p{L}\p{Ll}+$/u.test(each.word) || isName(each) ? [`${each.before} ${each.word}`] : []));
}

/** A word that two lines share, and the one before it. */
type Divided = { readonly before: string; readonly word: string };

function dividedBetween(line: string, next: string): readonly Divided[] {
  if (!line.endsWith('-')) return [];
  const [half = '', before = ''] = line.slice(0, -1).split(/\s/u).reverse();
  const word = `${half}${next.split(/\s/u)[0] ?? ''}`;
  return [{ before, word: word.replaceAll(/^[„(]+|[“).,;:]+$/gu, '') }];
}

/** An agreement with these texts in its free fields. */
function typed([activity, more, note, arrangement, organ]: readonly string[]): AgreementContent {
  const { project, budget, background, region } = anAgreement();
  return anAgreement({
    project: { ...project, activities: [activity ?? null, more ?? null] },
    budget: { ...budget, note: note ?? null },
    background: { ...background, earlierArrangement: arrangement ?? null },
    region: { ...region, approvals: region.approvals.map((approval) => ({ ...approval, resolution: firstWords(organ ?? '') })) },
  });
}

/** As much of a text as a single line may hold, its last word whole. */
const firstWords = (text: string): string => (text.length < 200 ? text : text.slice(0, text.lastIndexOf(' ', 200)));

/** The forbidden ends of the lines of an agreement: rule, end and beginning. */
function badEnds(content: AgreementContent): readonly string[] {
  return linesByText(composeDocument(aCase(content), 'agreement-with-annexes')).flatMap((lines) =>
    lines.slice(1).flatMap((next, index) => {
      const line = (lines[index] ?? '').trimEnd();
      return Object.entries(forbidden).flatMap(([rule, [end, start]]) => (end.test(line) && start.test(next) ? [`${rule}: ${line.slice(-20)}|${next.slice(0, 20)}`] : []));
    }),
  );
}
