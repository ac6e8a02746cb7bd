import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { conflictText } from '#text/agreement/conflict';
import { errorText } from '#text/errors/errors';
import { FailureMessage } from '#ui/failure-message';
import { Modal } from '#ui/modal';
import { Waiting } from '#ui/waiting';
import { ConflictItem, type Item, type Side } from './conflict-item';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(960px, 94vw)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  sentence: { margin: 0 },
  all: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none', userSelect: 'text' },
  state: { flexGrow: 1, alignSelf: 'center' },
});

type Choices = ReadonlyMap<string, Side>;

type Props = {
  readonly title: string;
  /** Who stored the other version, where that is known. */
  readonly about: string | null;
  /** Null while the other version is being read. */
  readonly items: readonly Item[] | null;
  /** Why it could not be read. */
  readonly error: Parameters<typeof errorText>[0] | null;
  readonly again: () => void;
  /** Whether what is chosen goes together. */
  readonly fits: (choices: Choices) => boolean;
  readonly settle: (choices: Choices) => void;
  readonly close: () => void;
};

/** Both versions of something that was changed in two places, one difference after another, and the choice in each or in all. */
export function ConflictReview({ title, about, items, error, again, fits, settle, close }: Props): ReactNode {
  const styles = useStyles();
  const [decided, decide] = useState<Choices>(new Map());
  const choices = withProposals(items ?? [], decided);
  const obstacle = items === null ? null : obstacleOf(items.length - choices.size, () => fits(choices));
  const use = () => {
    close();
    settle(choices);
  };
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>
            {error !== null && <FailureMessage alone={false} {...errorText(error)} remedies={[{ label: conflictText.again, run: again }]} />}
            {error === null && items === null && <Waiting label={conflictText.loading} />}
            {items !== null && <Differences about={about} items={items} choices={choices} decided={decided} decide={decide} />}
          </DialogContent>
          <DialogActions fluid>
            <span className={styles.state} role="status">
              {obstacle}
            </span>
            <Button onClick={close}>{conflictText.later}</Button>
            <Button appearance="primary" disabledFocusable={items === null || obstacle !== null} onClick={use}>
              {conflictText.settle}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

/** What only one side has changed is proposed from it. */
function withProposals(items: readonly Item[], decided: Choices): Choices {
  const chosen = items.map(({ key, changedBy }) => [key, decided.get(key) ?? changedBy] as const);
  return new Map(chosen.flatMap(([key, side]) => (side === null ? [] : [[key, side]])));
}

/** Why the choice cannot be used yet. */
function obstacleOf(undecided: number, fits: () => boolean): string | null {
  if (undecided > 0) return conflictText.undecided(undecided);
  return fits() ? null : conflictText.fault;
}

type DifferencesProps = { readonly about: string | null; readonly items: readonly Item[]; readonly choices: Choices; readonly decided: Choices; readonly decide: (decided: Choices) => void };

function Differences({ about, items, choices, decided, decide }: DifferencesProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.sentence}>
        {about} {items.length === 0 ? conflictText.same : conflictText.intro}
      </p>
      {items.length > 1 && <ChooseAll choose={(side) => decide(new Map(items.map(({ key }) => [key, side])))} />}
      <ul className={styles.list} aria-label={conflictText.list}>
        {items.map((item) => (
          <ConflictItem key={item.key} item={item} chosen={choices.get(item.key) ?? null} choose={(side) => decide(new Map([...decided, [item.key, side]]))} />
        ))}
      </ul>
    </>
  );
}

function ChooseAll({ choose }: { readonly choose: (side: Side) => void }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.all} role="group" aria-label={conflictText.all}>
      {conflictText.all}:
      <Button size="small" onClick={() => choose('stored')}>
        {conflictText.sides.stored}
      </Button>
      <Button size="small" onClick={() => choose('mine')}>
        {conflictText.sides.mine}
      </Button>
    </div>
  );
}
