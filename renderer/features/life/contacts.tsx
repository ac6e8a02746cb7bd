import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { caseOfAgreement } from '#shared/documents/case-of';
import { resolveSide } from '#shared/documents/case';
import type { Agreement } from '#shared/domain/agreement';
import { contactsOn } from '#shared/domain/life/contacts-on';
import type { PlainDate } from '#shared/domain/plain-date';
import { useSurroundings } from '#data/machine/surroundings';
import { stateText } from '#text/life/course';
import { partyNamesOf } from '#text/names';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

const sides = ['coordinator', 'region'] as const;

/** Who mediates between the parties on a day, and since when. */
export function Contacts({ agreement, day }: { readonly agreement: Agreement; readonly day: PlainDate }): ReactNode {
  const styles = useStyles();
  const around = useSurroundings();
  const contacts = contactsOn(agreement, around.agreements, day);
  const agreementCase = caseOfAgreement(around, agreement);
  const names = partyNamesOf(agreement.content, around.parties);
  return (
    <>
      <h3 className={styles.title}>{stateText.contacts}</h3>
      <dl className={styles.list}>
        {sides.map((side) => {
          const { coordinatorName, coordinatorPhone, coordinatorEmail } = { ...resolveSide(agreementCase, side).details, ...contacts[side].details };
          const { since } = contacts[side];
          const told = [coordinatorName, coordinatorPhone, coordinatorEmail].filter((part) => part !== null).join(', ');
          return (
            <div key={side}>
              <dt className={styles.name}>{names[side]}</dt>
              <dd className={styles.value}>
                {told === '' ? stateText.notKnown : told}
                {since !== null && ` (${stateText.since(since)})`}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
