import { describeInput, inputSchemaOf } from '#adapters/describe-input';
import { largestFile } from '#adapters/file-input';
import { operationTable } from '#composition/operation-table';
import { sampleKinds } from '#composition/sample/sample-kinds';

const usage = `KPBI Smlouvy on the command line

  kpbi <area.verb> '<json>'      run one operation; '-' reads the JSON from standard input
  kpbi <area.verb> FILE ['<json>']
                                 the same with a file in place of "fileName" and "content"; the JSON holds what else there is
  kpbi sample --out DIR          write every document of the founding case into DIR (${sampleKinds.join(', ')})
  kpbi --help [area.verb]        this text, or the JSON Schema of what the operation takes

  --ledger DIR                   keep the ledger in DIR for this run
  --date YYYY-MM-DD              fix the clock

Exit code: 0 done, the value as JSON on standard output; 1 refused, the reason as JSON with a code on standard error; 2 a fault of the application.
`;

/** The help of the whole command line, or of one operation. */
export function helpText(name?: string): string {
  const operation = name === undefined ? undefined : operationTable().get(name);
  if (operation !== undefined) return `${operation.about}\n${JSON.stringify(inputSchemaOf(operation), null, 2)}\n`;
  const lines = [...operationTable()].map(([known, entry]) => `  ${known.padEnd(22)} ${entry.about}\n${' '.repeat(25)}${describeInput(entry)}${largestFile(entry) === null ? '' : ' or FILE'}`);
  return `${usage}\nOperations and their inputs:\n\n${lines.join('\n')}\n`;
}
