import { z } from 'zod';
import { failure, success, type Result } from '#shared/api/result';
import { portableFileName } from '#shared/documents/file-name';
import { templateSchema, type Template } from '#shared/templates/template';

const format = 'kpbi-sablona';

/** The version of the form of the file this application writes. */
const presentVersion = 1;

const headSchema = z.looseObject({ format: z.literal(format), version: z.int().positive() });
const fileSchema = z.strictObject({ format: z.literal(format), version: z.literal(presentVersion), template: templateSchema });

/** Why a file is not read as a template. */
export type TemplateFileFault =
  | { readonly code: 'template-not-json' }
  | { readonly code: 'template-of-other-program' }
  | { readonly code: 'template-newer'; readonly version: number }
  /** `path` says where, as `template.parts.3.variants`. */
  | { readonly code: 'template-damaged'; readonly path: string };

/** A version of a template as the text of one file. */
export function templateFileOf(template: Template): string {
  return `${JSON.stringify({ format, version: presentVersion, template } satisfies z.input<typeof fileSchema>, null, 2)}\n`;
}

/** „Smlouva – verze 3.kpbi-sablona.json“ @param name of the template, in Czech */
export function templateFileName({ version }: Pick<Template, 'version'>, name: string): string {
  return portableFileName(`${name} – verze ${String(version)}.${format}.json`);
}

/** Reads such a file; whether the template can be used is another question. */
export function readTemplateFile(text: string): Result<Template, TemplateFileFault> {
  const json = parsedJson(text.replace(/^\ufeff/u, ''));
  if (json === undefined) return failure({ code: 'template-not-json' });
  const head = headSchema.safeParse(json);
  if (!head.success) return failure({ code: 'template-of-other-program' });
  if (head.data.version > presentVersion) return failure({ code: 'template-newer', version: head.data.version });
  const file = fileSchema.safeParse(json);
  return file.success ? success(file.data.template) : failure({ code: 'template-damaged', path: pathOf(file.error) });
}

/** Undefined where the text is no JSON: no value of JSON is. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pathOf({ issues }: z.ZodError): string {
  return issues[0]?.path.map(String).join('.') ?? '';
}
