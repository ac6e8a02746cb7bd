import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { PreviewState } from '#data/draft/preview';
import { agreementIdSchema } from '#shared/domain/agreement';
import type { PartId } from '#shared/templates/condition';
import type { TemplateId } from '#shared/templates/template-id';
import { errorText } from '#text/errors/errors';
import { previewText, templateNames } from '#text/templates/templates';
import { FaultBar } from '#ui/fault-bar';
import { PreviewPages } from '#ui/pdf/preview-pages';
import { partNamed, partPlaces, placeName } from './part-places';
import type { Sample } from './use-sample';

type Props = {
  readonly id: TemplateId;
  readonly preview: PreviewState;
  readonly sample: Sample;
  readonly chosen: PartId | null;
  /** Goes on writing the part or point. */
  readonly pick: (id: PartId) => void;
};

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  head: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The real pages of a sample agreement in the wording that is being written; the chosen part is marked there, and a click chooses one. */
export function PreviewPane({ id, preview: { shown, stale, error }, sample: { of, offered, choose }, chosen, pick }: Props): ReactNode {
  const styles = useStyles();
  const places = useMemo(() => partPlaces(shown?.rendered.anchors ?? []), [shown]);
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <Field label={previewText.sample} orientation="horizontal" size="small">
          <Select size="small" value={of ?? ''} onChange={(_event, { value }) => choose(value === '' ? null : agreementIdSchema.parse(value))}>
            <option value="">{previewText.founding}</option>
            {offered.map(({ id: agreement, party }) => (
              <option key={agreement} value={agreement}>
                {party.content.name.nominative}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <PreviewPages
        bytes={shown?.bytes ?? null}
        stale={stale}
        fault={error && <FaultBar {...errorText(error)} />}
        label={previewText.pages(templateNames[id])}
        places={places}
        marked={chosen === null ? null : placeName(chosen)}
        pick={(name) => pick(partNamed(name))}
      />
    </div>
  );
}
