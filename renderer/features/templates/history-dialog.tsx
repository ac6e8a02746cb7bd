import { Button, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useHost } from '#data/machine/queries';
import { versionsOf } from '#data/templates';
import type { Template } from '#shared/templates/template';
import { conditionText } from '#text/templates/condition';
import { momentText } from '#text/moment';
import { historyText, templateNames } from '#text/templates/templates';
import { Modal } from '#ui/modal';
import { DifferenceList } from './difference-list';
import type { TemplateWords } from './template-words';
import { differencesOf } from './version-differences';

type Props = {
  /** As it is being written. */
  readonly present: Template;
  readonly templates: readonly Template[];
  readonly words: TemplateWords;
  /** The version that is compared first; null for the newest. */
  readonly first: Template | null;
  readonly takeBack: (version: Template) => void;
  readonly close: () => void;
};

const useStyles = makeStyles({
  surface: { maxWidth: '960px' },
  head: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM },
  choice: { flexGrow: 1 },
});

/** What the draft says otherwise than a version that was kept, clause by clause. */
export function HistoryDialog({ present, templates, words, first, takeBack, close }: Props): ReactNode {
  const styles = useStyles();
  const { data: host } = useHost();
  const versions = versionsOf(present.id, templates);
  const [chosen, choose] = useState(keyOf(first ?? versions[0] ?? present));
  const then = versions.find((version) => keyOf(version) === chosen) ?? present;
  const differences = differencesOf(then, present, words, (when) => conditionText(when, words.names));
  return (
    <Modal onClose={close}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{historyText.title(templateNames[present.id])}</DialogTitle>
          <DialogContent>
            <div className={styles.head}>
              <Field className={styles.choice} label={historyText.compareWith}>
                <Select value={chosen} onChange={(_event, { value }) => choose(value)}>
                  {versions.map((version) => (
                    <option key={keyOf(version)} value={keyOf(version)}>
                      {versionLine(version, host.today)}
                    </option>
                  ))}
                </Select>
              </Field>
              <Button
                onClick={() => {
                  close();
                  takeBack(then);
                }}
              >
                {historyText.takeBack}
              </Button>
            </div>
            <DifferenceList differences={differences} name={(id) => words.names.part(id) ?? id} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{historyText.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Modal>
  );
}

const keyOf = ({ origin, version }: Template): string => `${origin} ${String(version)}`;

/** „Verze 3, včera 16:05, Nováková: upravena splatnost“ */
function versionLine({ version, origin, saved, note }: Template, today: string): string {
  const who = saved === null ? [] : [momentText(saved.at, today), saved.by];
  return `${[historyText.version(version, origin), ...who].join(', ')}${note === null ? '' : `: ${note}`}`;
}
