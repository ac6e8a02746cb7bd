import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { scanXml } from '#shared/formats/xml/streaming/scan-xml';
import { xmlBytesOf } from '#shared/formats/xml/streaming/xml-bytes';
import type { XmlFault } from '#shared/formats/xml/streaming/xml-fault';
import { writeCamt } from '#test/shared/formats/camt/camt-writer';

/** What a document says: tags with their attributes, and the text of each stretch, without white space at its ends. */
type Heard = readonly string[] | 'not-well-formed';

class Stopped extends Error {}

function heard(): { readonly add: (event: string) => void; readonly text: (text: string) => void; readonly all: () => readonly string[] } {
  const events: string[] = [];
  let text = '';
  const tell = () => {
    if (text.trim() !== '') events.push(text.replace(/\r\n?/gu, '\n').trim());
    text = '';
  };
  return { add: (event) => (tell(), void events.push(event)), text: (part) => void (text += part), all: () => (tell(), events) };
}

function scanned(bytes: Uint8Array): { readonly heard: Heard; readonly fault: XmlFault | null } {
  const { add, text, all } = heard();
  const course: { fault: XmlFault | null } = { fault: null };
  try {
    scanXml(xmlBytesOf(bytes, 'utf-8'), {
      begins: (name, attributes) => add(`<${name} ${JSON.stringify(attributes)}`),
      ends: () => add('/'),
      wantsText: () => true,
      text,
      misread: () => undefined,
      goesOn: () => true,
      fails: (found) => {
        course.fault = found;
        throw new Stopped();
      },
    });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return { heard: course.fault === null ? all() : 'not-well-formed', fault: course.fault };
}

/** By a parser of others. */
function parsed(xml: string): Heard {
  const { add, text, all } = heard();
  const parser = new SaxesParser();
  const faults: string[] = [];
  parser.on('error', ({ message }) => void faults.push(message));
  parser.on('doctype', (type) => void faults.push(type));
  parser.on('opentag', ({ name, attributes }) => add(`<${name} ${JSON.stringify(attributes)}`));
  parser.on('closetag', () => add('/'));
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(xml).close();
  return faults.length > 0 ? 'not-well-formed' : all();
}

const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);

/** Pieces of which documents are made that are XML, or nearly. */
const pieces = [
  '<a>', '</a>', '<b x="1">', '</b>', '<c/>', '<d y=\'ž > "\' />', '<d y="&lt;&#x17e;" z="2">', '</d >', 'text', ' ', '\n', '\r\n', 'žluť', '&amp;', '&#65;', '&', ';', '<!-- poznámka -->', '<!-- a -- b -->', '<!--', '-->',
  '<![CDATA[ <x> & ]]>', ']]>', '<?pi data?>', '<?xml version="1.0"?>', '<', '>', '"', '=', '<a x="1" x="2">', '<a x=1>', '<a x="<">', '<1>', '</', '\u0001', '\ufffe', '😀', '<ž>', '</ž>', '&kraj;', '<a\n', '&#0;', '<!x>',
];

describe('XML', () => {
  it.each([2, 8] as const)('of a statement says what another parser hears in it, version %s', (version) => {
    const xml = writeCamt(version, [{ entries: [{ amount: '1' }, { amount: '2.50', credit: false }] }], '<?xml version="1.0" encoding="UTF-8"?>\n');
    expect(scanned(bytesOf(xml)).heard).toEqual(parsed(xml));
  });

  it('of any kind is well-formed where another parser finds it so, and says the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), fc.boolean(), (chosen, isWrapped) => {
        const xml = isWrapped ? `<r>${chosen.join('')}</r>` : chosen.join('');
        // A declaration is read behind white space too, as files come whose first line is empty.
        fc.pre(!/^\s+<\?xml/u.test(xml));
        expect(scanned(bytesOf(xml)).heard).toEqual(parsed(xml));
      }),
      { numRuns: 5000 },
    );
  });

  it('that is cut off anywhere is not well-formed', () => {
    const xml = writeCamt(2, [{}]).trimEnd();
    const whole = Array.from({ length: xml.length }, (_, length) => length).filter((length) => scanned(bytesOf(xml.slice(0, length))).heard !== 'not-well-formed');
    expect(whole).toEqual([]);
  });

  it.each<[string, string, XmlFault]>([
    ['a tag that was never opened', '<a>\n  ž</b></a>', { code: 'not-well-formed', place: { line: 2, column: 4 } }],
    ['an end that does not come', '<a>\r\n<b>', { code: 'not-well-formed', place: { line: 2, column: 4 } }],
    ['a control', '<a>\nab\u0000</a>', { code: 'not-well-formed', place: { line: 2, column: 3 } }],
    ['a document type', '<?xml version="1.0"?>\n <!DOCTYPE a [<!ENTITY e "x">]><a/>', { code: 'unsafe', place: { line: 2, column: 2 } }],
    ['a text without end', `<a>${'x'.repeat(2_000_000)}</a>`, { code: 'unsafe', place: { line: 1, column: 2_000_004 } }],
  ])('with %s is refused where it stands', (_case, xml, fault) => {
    expect(scanned(bytesOf(xml)).fault).toEqual(fault);
  });
});
