import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldLabel } from '#shared/documents/field-label';
import { agreementContentSchema } from '#shared/domain/agreement';
import { aCase, anAgreement, aSide } from '#test/support/agreement-builder';

type JsonSchema = { readonly type?: string; readonly properties?: Record<string, JsonSchema>; readonly items?: JsonSchema; readonly anyOf?: readonly JsonSchema[]; readonly oneOf?: readonly JsonSchema[] };

/** The path of every value an agreement can hold; the first item stands for a list. */
function pathsOf(schema: JsonSchema, path: string): readonly string[] {
  // The wording is one datum: no field of a form leads into it.
  if (path === 'wording') return [path];
  const inside = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((option) => pathsOf(option, path));
  const properties = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => pathsOf(value, path === '' ? key : `${path}.${key}`));
  const items = schema.items === undefined ? [] : [path, ...pathsOf(schema.items, `${path}.0`)];
  const all = [...inside, ...properties, ...items];
  return all.length === 0 ? [path] : all;
}

const schema = z.toJSONSchema(agreementContentSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
const paths = [...new Set(pathsOf(schema, ''))];

describe('field labels', () => {
  it('name every field of an agreement', () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => fieldLabel(path, aCase()) === path)).toEqual([]);
  });

  it('differ where fields differ', () => {
    const labels = paths.filter((path) => !/\.kind$|^payment\.due$|^contribution\.exceptions\.0$/u.test(path)).map((path) => fieldLabel(path, aCase()));
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it.each([
    ['region.overrides.account', 'číslo účtu Olomouckého kraje'],
    ['coordinator.number', 'číslo smlouvy Kraje Vysočina'],
    ['project.budget.1.amount', 'náklad 2. položky rozpočtu projektu'],
    ['region.approvals.2.resolution', 'číslo usnesení (Zastupitelstvo Olomouckého kraje)'],
    ['region.approvals.0.date', 'datum usnesení (Výbor pro řízení kybernetické bezpečnosti)'],
  ])('call %s „%s“', (path, label) => {
    expect(fieldLabel(path, aCase())).toBe(label);
  });

  it('speak of the side by its role while no region is chosen', () => {
    expect(fieldLabel('region.number', aCase(anAgreement({ region: aSide({ partyId: null }) })))).toBe('číslo smlouvy spolupracujícího kraje');
  });

  it('write the capital with a small letter', () => {
    expect(fieldLabel('region.overrides.ico', aCase(anAgreement({ region: aSide({ partyId: 'CZ010' }) })))).toBe('IČO hlavního města Prahy');
  });

  it.each([
    ['civil-code', 'počet měsíců výpovědní doby'],
    ['public-law', 'počet měsíců výpovědní lhůty'],
    ['grant', 'počet měsíců výpovědní lhůty'],
  ] as const)('call the period of notice as the agreement does (%s)', (legalBasis, label) => {
    expect(fieldLabel('notice.months', aCase(anAgreement({ legalBasis })))).toBe(label);
  });

  it('fall back to the path', () => {
    expect(fieldLabel('no.such.field', aCase())).toBe('no.such.field');
  });
});
