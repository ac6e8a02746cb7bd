import { criterionNamed } from '#shared/documents/wording/criteria';
import { formatInteger } from '#shared/domain/money';
import type { TemplateFault } from '#shared/templates/template-fault';
import { counted, type Forms } from '#text/plural';

/**
 * What is wrong in a template, and what to do about it; the place is said beside it.
 * @param nameOf what a part is called where it stands, as „čl. VI odst. 2“
 */
export function templateFaultText(fault: TemplateFault, nameOf: (part: string) => string = (part) => `„${part}“`): string {
  switch (fault.code) {
    case 'unknown-variable':
      return `Údaj „${fault.variable}“ aplikace nezná. Odeberte jej, nebo vložte jiný ze seznamu údajů.`;
    case 'unknown-criterion':
      return `Podmínka se ptá na „${fault.criterion}“, a to aplikace nezná. Zvolte jinou podmínku.`;
    case 'unknown-answer':
      return `U podmínky „${criterionNamed(fault.criterion)?.label ?? fault.criterion}“ není možnost „${fault.answer}“. Zvolte některou z nabízených.`;
    case 'unknown-component':
      return `Prvek „${fault.component}“ aplikace nezná. Odeberte jej, nebo zvolte jiný.`;
    case 'unknown-list':
      return `Výčet „${fault.list}“ aplikace nezná. Odeberte jej, nebo zvolte jiný.`;
    case 'missing-part':
      return fault.by === 'reference' ? `Odkaz vede na „${fault.to}“, které nikde není. Odeberte jej, nebo odkažte jinam.` : `Podmínka se ptá na „${fault.to}“, které ve vzoru není. Zvolte jinou podmínku.`;
    case 'unnumbered-part':
      return `Odkaz vede na ${nameOf(fault.to)}, což nemá číslo. Odkázat lze na článek, odstavec nebo písmeno.`;
    case 'several-articles':
      return `Jeden odkaz vede do více článků: ${listed(fault.to, nameOf)}. Rozdělte jej na více odkazů.`;
    case 'hidden-part':
      return `Odkaz může vést na text, který ve smlouvě nebude: ${listed(fault.to, nameOf)}. Dejte odkazu stejnou podmínku, jakou má tento text.`;
    case 'repeated-id':
      return 'Stejné označení má ve vzoru více částí. Jednu z nich odstraňte a vložte znovu.';
    case 'circular-condition':
      return `Podmínky se ptají jedna na druhou dokola: ${listed(fault.through, nameOf)}. Jednu z nich změňte.`;
    case 'never-shown':
      return 'Tato podmínka nemůže být nikdy splněna, text by se neukázal v žádné smlouvě. Změňte podmínku, nebo text odstraňte.';
    case 'empty-wording':
      return 'Chybí text. Doplňte jej, nebo tuto část odstraňte.';
    case 'empty-group':
      return 'Článek ani seznam bodů nemůže být prázdný. Vložte do něj odstavec, nebo jej odstraňte.';
    case 'wording-too-long':
      return `Text má ${formatInteger(fault.length)} znaků, nejvýše jich může být ${formatInteger(fault.limit)}. Rozdělte jej do více odstavců.`;
    case 'too-many-points':
      return `Odstavec má ${counted(fault.points, pointForms)}, písmen je jen ${fault.limit}. Rozdělte jej na dva.`;
    case 'points-in-paragraph':
      return 'Písmena a) b) může mít jen číslovaný odstavec. Přesuňte je do něj.';
  }
}

const pointForms: Forms = ['písmeno', 'písmena', 'písmen'];

function listed(parts: readonly string[], nameOf: (part: string) => string): string {
  return parts.map(nameOf).join(', ');
}
