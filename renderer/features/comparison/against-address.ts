import type { Against } from '#shared/documents/comparison/against';
import type { Agreement } from '#shared/domain/agreement';

/** How an address of the page names what is compared: `vzor`, `zaklad`, `vyhotoveni-2`, `zmena-5`. */
export function addressOf(against: Against): string {
  switch (against.kind) {
    case 'template':
      return 'vzor';
    case 'base':
      return 'zaklad';
    case 'edition':
      return `vyhotoveni-${against.edition}`;
    case 'entry':
      return `zmena-${against.entry}`;
  }
}

/** Everything an agreement can be compared with; of its history the newest first. */
export function choicesFor({ content, editions, history }: Agreement): readonly Against[] {
  const base: readonly Against[] = content.amendment === null ? [] : [{ kind: 'base' }];
  const fixed = editions.map(({ number }): Against => ({ kind: 'edition', edition: number }));
  const earlier = history.flatMap(({ before }, entry): readonly Against[] => (before === null ? [] : [{ kind: 'entry', entry }]));
  return [...base, { kind: 'template' }, ...fixed.toReversed(), ...earlier.toReversed()];
}

/** What an address asks for; what an amendment amends, or the template, where it names nothing there is. */
export function againstFrom(address: string | null, agreement: Agreement): Against {
  const choices = choicesFor(agreement);
  return choices.find((choice) => addressOf(choice) === address) ?? choices[0] ?? { kind: 'template' };
}
