import { RouteLink } from '#ui/route-link';
import { wordText } from '#text/agreement/word';

type Props = { readonly fields: readonly string[]; readonly labelOf: (field: string) => string; readonly addressOf: (field: string) => string };

/** The ways to the fields in which data are changed. */
export function FieldLinks({ fields, labelOf, addressOf }: Props) {
  return fields.map((field, index) => (
    <span key={field}>
      {index > 0 && ', '}
      <RouteLink to={addressOf(field)}>{wordText.toField(labelOf(field))}</RouteLink>
    </span>
  ));
}
