import { z } from 'zod';
import type { Operation } from '#shared/api/operation';

type Schema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of what an operation takes. */
export function inputSchemaOf({ input }: Operation): Schema {
  return z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
}

/** One line that shows what an operation takes: `{ "id": uuid, "kind": "agreement" | … }`. Objects inside are abridged. */
export function describeInput(operation: Operation): string {
  return describe(inputSchemaOf(operation), 0);
}

function describe(schema: Schema, depth: number): string {
  if (schema.enum !== undefined) return shortened(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.anyOf !== undefined) return schema.anyOf.map((part) => (typeof part === 'boolean' ? 'any' : describe(part, depth))).join(' | ');
  if (schema.type === 'object') return describeObject(schema, depth);
  if (schema.type === 'array') return 'array';
  return schema.format ?? (typeof schema.type === 'string' ? schema.type : 'any');
}

function describeObject({ properties = {} }: Schema, depth: number): string {
  const entries = Object.entries(properties);
  if (depth > 0) return '{ … }';
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([name, part]) => `"${name}": ${typeof part === 'boolean' ? 'any' : describe(part, depth + 1)}`).join(', ')} }`;
}

function shortened(values: readonly (string | undefined)[]): string {
  return values.length > 6 ? `${values.slice(0, 3).join(' | ')} | …` : values.join(' | ');
}
