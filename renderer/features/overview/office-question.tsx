import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useUpdateOffice } from '#data/machine/mutations';
import { useNotify } from '#ui/notices';
import { roleOf, type Office } from '#shared/domain/office';
import type { Party } from '#shared/domain/party';
import { overviewText } from '#text/overview';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  office: { minWidth: 0, maxWidth: '360px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  role: { color: tokens.colorNeutralForeground2 },
});

/** Asks once which office this is; until then the application assumes the coordinator. */
export function OfficeQuestion({ office, parties }: { readonly office: Office; readonly parties: readonly Party[] }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const notify = useNotify();
  const update = useUpdateOffice();
  const [chosen, setChosen] = useState(office.content.partyId);
  const confirm = () => {
    const { revision, content, unparsed } = office;
    update.mutate({ revision, content: { ...content, partyId: chosen }, unparsed }, { onSuccess: () => notify({ title: overviewText.officeConfirmed }) });
  };
  return (
    <div className={styles.line}>
      <label className={styles.label} htmlFor={id}>
        {overviewText.officeQuestion}
      </label>
      <Select className={styles.office} id={id} value={chosen} onChange={(_event, { value }) => setChosen(parties.find((party) => party.id === value)?.id ?? chosen)}>
        {parties.map((party) => (
          <option key={party.id} value={party.id}>
            {party.content.name.nominative}
          </option>
        ))}
      </Select>
      <span className={styles.role}>{overviewText.officeRole(roleOf(chosen))}</span>
      <Button onClick={confirm} disabledFocusable={update.isPending}>
        {overviewText.confirmOffice}
      </Button>
    </div>
  );
}
