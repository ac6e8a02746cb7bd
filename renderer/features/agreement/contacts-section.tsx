import type { SideName } from '#shared/documents/case';
import { formText, sideNames } from '#text/agreement/agreement';
import { DetailField } from './detail-field';
import { FieldGroup } from '#ui/form-layout';
import { FactList } from './form-layout';

const sides: readonly SideName[] = ['coordinator', 'region'];

/** Regional coordinators of both parties. */
export function ContactsSection() {
  return (
    <>
      <div>{formText.contactsHelp}</div>
      {sides.map((side) => (
        <FieldGroup key={side} title={sideNames[side]}>
          <FactList>
            <DetailField side={side} detail="coordinatorName" />
            <DetailField side={side} detail="coordinatorPhone" />
            <DetailField side={side} detail="coordinatorEmail" />
          </FactList>
        </FieldGroup>
      ))}
    </>
  );
}
