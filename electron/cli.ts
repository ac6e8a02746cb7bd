import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { applicationVersion } from '#adapters/application-version';
import { fixedClock, systemClock } from '#adapters/clock';
import { largestFile, readFileInput } from '#adapters/file-input';
import { parseJson, readJson } from '#adapters/json-input';
import { openPdfText } from '#adapters/search/pdf-text';
import { helpText } from '#composition/command-help';
import { openMachine, type MachineOptions } from '#composition/open-machine';
import { operationTable } from '#composition/operation-table';
import { openTypesetter } from '#composition/open-typesetter';
import { writeSample } from '#composition/sample/write-sample';
import { Failure } from '#core/failure';
import { plainDateSchema } from '#shared/domain/plain-date';

const exit = { done: 0, refused: 1, fault: 2 } as const;

/** The folder that holds the bundles and the fonts. */
const built = join(__dirname, '..');
const fonts = join(built, 'fonts');

/** A refusal of the application, or of the command line itself. */
type Refusal = { readonly code: string; readonly reason?: string; readonly fileName?: string; readonly limit?: number };

async function run(): Promise<number> {
  const parsed = readArguments();
  if ('code' in parsed) return refuse(parsed);
  const { values, positionals } = parsed;
  const [name, ...words] = positionals;
  if (values.help === true || name === undefined) return print(helpText(name));
  const options = await machineOptions(values);
  if ('code' in options) return refuse(options);
  if (name !== 'sample') return operate(name, words, options);
  return words[0] === undefined ? sample(values.out, options) : refuse(tooMany(words[0]));
}

async function machineOptions({ date, ledger }: { readonly date?: string | undefined; readonly ledger?: string | undefined }): Promise<MachineOptions | Refusal> {
  const day = date === undefined ? undefined : plainDateSchema.safeParse(date);
  if (day?.success === false) return invalidArguments(`--date: there is no day ${date ?? ''}; write YYYY-MM-DD`);
  if (ledger === '') return invalidArguments('--ledger names no folder');
  return {
    kind: 'command-line',
    version: await applicationVersion(join(built, '../package.json')),
    fonts,
    typeset: openTypesetter(fonts),
    pdfText: openPdfText(),
    clock: day === undefined ? systemClock() : fixedClock(day.data),
    ledgerFolder: ledger === undefined ? undefined : resolve(ledger),
  };
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ledger: { type: 'string' }, date: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return invalidArguments(error instanceof Error ? error.message : String(error));
  }
}

async function sample(out: string | undefined, options: MachineOptions): Promise<number> {
  if (out === undefined || out === '') return refuse(invalidArguments('sample needs --out DIR'));
  for await (const file of writeSample(out, options)) print(`${JSON.stringify(file)}\n`);
  return exit.done;
}

async function operate(name: string, words: readonly string[], options: MachineOptions): Promise<number> {
  const input = await inputOf(name, words);
  if ('code' in input) return refuse(input);
  const gate = await openMachine(options);
  const result = await gate(name, input.value);
  if (result.ok) return print(`${JSON.stringify(result.value)}\n`);
  return refuse(result.error);
}

type Input = { readonly value: unknown } | Refusal;

/** The input as JSON; or, of an operation that takes a file, the file and what else there is as JSON. */
async function inputOf(name: string, [word, rest, ...surplus]: readonly string[]): Promise<Input> {
  const operation = operationTable().get(name);
  const limit = operation === undefined ? null : largestFile(operation);
  const isFile = limit !== null && word !== undefined && word !== '-' && !word.trimStart().startsWith('{');
  const [unexpected] = isFile ? surplus : [rest];
  if (unexpected !== undefined) return tooMany(unexpected);
  return isFile ? fileInput(word, rest, limit) : jsonInput(word);
}

async function jsonInput(word: string | undefined): Promise<Input> {
  const input = word === '-' ? await readJson(process.stdin) : parseJson(word ?? '{}');
  if (input === undefined) return invalidArguments('the input is larger than 72 MiB');
  return input.ok ? { value: input.value } : { code: 'invalid-json', reason: input.error };
}

async function fileInput(path: string, rest: string | undefined, limit: number): Promise<Input> {
  const others = parseJson(rest ?? '{}');
  if (!others.ok) return { code: 'invalid-json', reason: others.error };
  if (typeof others.value !== 'object' || others.value === null) return invalidArguments('what goes with a file is a JSON object');
  const file = await readFileInput(path, limit);
  if (file.ok) return { value: { ...others.value, ...file.value } };
  return file.error.code === 'unreadable' ? invalidArguments(file.error.reason) : file.error;
}

function tooMany(first: string): Refusal {
  return invalidArguments(`too many arguments, beginning with ${first}; put the JSON into quotes`);
}

function invalidArguments(reason: string): Refusal {
  return { code: 'invalid-arguments', reason };
}

function print(output: string): number {
  process.stdout.write(output);
  return exit.done;
}

function refuse(refusal: Refusal): number {
  process.stderr.write(`${JSON.stringify(refusal)}\n`);
  return refusal.code === 'unexpected' ? exit.fault : exit.refused;
}

function fail(error: unknown): number {
  if (error instanceof Failure) return refuse(error.api);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exit.fault;
}

// A command does one thing and ends: making code faster costs it more time than it saves, save where a loop runs for seconds. V8 begins to after sixty times its usual budget.
setFlagsFromString('--interrupt-budget=4000000');

// Whoever closes the pipe has read enough: `kpbi --help | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exit.done : fail(error)));

void run()
  .catch(fail)
  .then((code) => {
    process.exitCode = code;
  });
