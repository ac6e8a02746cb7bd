import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PartId } from '#shared/templates/condition';
import type { Template } from '#shared/templates/template';
import { templateEditorText } from '#text/templates/templates';
import { outlineOf, type OutlineEntry } from './outline-entries';
import { OutlineLine } from './outline-line';
import { dropOf, type Edge } from './outline-drop';
import type { PartCommands } from './part-commands';
import type { TemplateWords } from './template-words';

const useStyles = makeStyles({
  tree: { height: '100%', overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`, boxSizing: 'border-box', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

type Props = {
  readonly template: Template;
  readonly words: TemplateWords;
  readonly chosen: PartId | null;
  readonly choose: (id: PartId) => void;
  /** Goes on writing the part. */
  readonly write: (id: PartId) => void;
  readonly commands: PartCommands;
};

/** The articles and clauses of a template as a tree: to find one's way, and to put them in order by keys or by the mouse. */
export function Outline({ template, words, chosen, choose, write, commands }: Props): ReactNode {
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<PartId>>(new Set());
  const [dragged, setDragged] = useState<PartId | null>(null);
  const [over, setOver] = useState<{ readonly entry: OutlineEntry; readonly edge: Edge } | null>(null);
  const drop = dragged === null || over === null ? null : dropOf(template, dragged, over.entry, over.edge);
  const entries = useMemo(() => outlineOf(template, words, closed), [template, words, closed]);
  // One stop for the tabulator; without a chosen part it is the first.
  const stop = entries.some(({ id }) => id === chosen) ? chosen : (entries[0]?.id ?? null);

  const toggle = (id: PartId, open: boolean) => setClosed((before) => new Set(open ? [...before].filter((other) => other !== id) : [...before, id]));
  const go = (entry: OutlineEntry | undefined) => {
    if (entry === undefined) return;
    choose(entry.id);
    tree.current?.querySelector<HTMLElement>(`[data-part="${CSS.escape(entry.id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = entries.findIndex(({ id }) => id === stop);
    const entry = entries[at];
    if (entry === undefined) return;
    const run = keyOf(event, {
      step: (by) => go(entries[at + by]),
      first: () => go(entries[0]),
      last: () => go(entries.at(-1)),
      open: () => toggle(entry.id, true),
      close: () => (entry.within === null ? toggle(entry.id, false) : go(entries.find(({ id }) => id === entry.within))),
      write: () => write(entry.id),
      move: (way) => commands.move(entry.id, way),
      remove: () => commands.remove(entry.id),
    });
    if (run === null) return;
    event.preventDefault();
    run();
  };
  const endDrag = () => {
    setDragged(null);
    setOver(null);
  };
  return (
    <div ref={tree} className={styles.tree} role="tree" aria-label={templateEditorText.outline} onKeyDown={onKeyDown} onDrop={() => drop !== null && dragged !== null && commands.moveTo(dragged, drop.within, drop.after)} data-place="">
      {entries.map((entry) => (
        <OutlineLine
          key={entry.id}
          entry={entry}
          chosen={entry.id === chosen}
          stop={entry.id === stop}
          open={entry.holds ? !closed.has(entry.id) : null}
          dropping={drop?.over === entry.id ? drop.edge : null}
          choose={() => choose(entry.id)}
          write={() => write(entry.id)}
          toggle={(open) => toggle(entry.id, open)}
          drag={() => setDragged(entry.id)}
          over={(edge) => (over?.entry.id === entry.id && over.edge === edge ? undefined : setOver({ entry, edge }))}
          end={endDrag}
        />
      ))}
    </div>
  );
}

type Steps = {
  readonly step: (by: 1 | -1) => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly write: () => void;
  readonly move: (way: 'up' | 'down') => void;
  readonly remove: () => void;
};

function keyOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, steps: Steps): (() => void) | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return { ArrowUp: () => steps.move('up'), ArrowDown: () => steps.move('down') }[key] ?? null;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => steps.step(1),
    ArrowUp: () => steps.step(-1),
    ArrowRight: steps.open,
    ArrowLeft: steps.close,
    Home: steps.first,
    End: steps.last,
    Enter: steps.write,
    Delete: steps.remove,
  };
  return keys[key] ?? null;
}
