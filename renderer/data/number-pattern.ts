import type { Reading } from '#data/draft/readings';
import { misunderstood, understood } from '#shared/domain/issue-code';
import { agreementDefaultsSchema } from '#shared/domain/office';
import { parseLine } from '#shared/domain/text';

const schema = agreementDefaultsSchema.shape.numberPattern;

/** A pattern of our own numbers: a line that says where the order goes. */
export const numberPattern: Reading<string> = {
  parse(typed) {
    const line = parseLine(typed);
    if (!line.ok) return line;
    return schema.safeParse(line.value).success ? understood(line.value) : misunderstood('wrong-type');
  },
  format: (pattern) => pattern,
};
