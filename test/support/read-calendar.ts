/** One property of a calendar file: its parameters, and its value as written. */
export type CalendarProperty = { readonly name: string; readonly parameters: Readonly<Record<string, string>>; readonly value: string };
export type CalendarComponent = { readonly name: string; readonly properties: readonly CalendarProperty[]; readonly components: readonly CalendarComponent[] };

/**
 * Reads a calendar file by the grammar of RFC 5545 alone, with nothing of what wrote it. Strict, so that a test fails where a calendar program
 * may: a line without CR LF, one of more than 75 octets, a component that is not closed, a property behind components.
 */
export function readCalendar(text: string): CalendarComponent {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/u.test(line)) throw new Error(`a bare line end in ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  }
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n').map(propertyOf);
  const { component, rest } = componentOf(lines);
  if (rest.length > 0) throw new Error('something follows the calendar');
  return component;
}

/** The value of a property that stands in a component exactly once. */
export function valueIn({ properties }: CalendarComponent, name: string): string {
  const [found, ...others] = properties.filter((property) => property.name === name);
  if (found === undefined || others.length > 0) throw new Error(`${name} does not stand exactly once`);
  return found.value;
}

/** RFC 5545, 3.3.11. */
export const textIn = (component: CalendarComponent, name: string): string => valueIn(component, name).replace(/\\([\\;,nN])/gu, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));

function propertyOf(line: string): CalendarProperty {
  const match = /^(?<name>[A-Z0-9-]+)(?<parameters>(?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(?<value>.*)$/su.exec(line)?.groups;
  if (match === undefined) throw new Error(`no property: ${line}`);
  const parameters = [...(match['parameters'] ?? '').matchAll(/;([^=]+)=([^;]*)/gu)].map(([, key = '', value = '']) => [key, value]);
  return { name: match['name'] ?? '', parameters: Object.fromEntries(parameters) as Record<string, string>, value: match['value'] ?? '' };
}

function componentOf([begin, ...lines]: readonly CalendarProperty[]): { readonly component: CalendarComponent; readonly rest: readonly CalendarProperty[] } {
  if (begin?.name !== 'BEGIN') throw new Error('a component does not begin');
  const properties: CalendarProperty[] = [];
  const components: CalendarComponent[] = [];
  let rest: readonly CalendarProperty[] = lines;
  for (;;) {
    const [line] = rest;
    if (line === undefined) throw new Error(`${begin.value} does not end`);
    if (line.name === 'END' && line.value === begin.value) return { component: { name: begin.value, properties, components }, rest: rest.slice(1) };
    if (line.name === 'BEGIN') {
      const inner = componentOf(rest);
      components.push(inner.component);
      rest = inner.rest;
      continue;
    }
    if (components.length > 0) throw new Error(`a property behind the components of its own: ${line.name}`);
    properties.push(line);
    rest = rest.slice(1);
  }
}
