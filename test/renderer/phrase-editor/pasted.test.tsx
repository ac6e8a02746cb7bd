import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../renderer/ui/phrase-editor/pasted';

const word = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head><body>${body}</body></html>`;
const textOf = (html: string) => readPasted(html, '').text;

describe('a text pasted from elsewhere', () => {
  test('comes in as one line of plain text where it is plain', () => {
    expect(readPasted('', 'Smluvní strany\r\nse dohodly.\n')).toEqual({ text: 'Smluvní strany se dohodly.', leftOut: ['paragraphs'] });
  });

  test('comes in without its looks, and says so', () => {
    expect(readPasted(word('<p class=MsoNormal><b><span style="font-size:11pt;color:red">Kraj</span></b> uhradí\r\npříspěvek.<o:p></o:p></p>'), '')).toEqual({ text: 'Kraj uhradí příspěvek.', leftOut: ['formatting'] });
  });

  test('takes of tracked changes what was inserted and not what was deleted', () => {
    const html = word('<p>do <del cite="mailto:Novák" datetime="2024-01-15T10:00">30</del><ins cite="mailto:Novák" datetime="2024-01-15T10:00">14</ins> dnů</p>');
    expect(readPasted(html, 'do 3014 dnů')).toEqual({ text: 'do 14 dnů', leftOut: ['deleted-text'] });
  });

  test('leaves out pictures, comments and footnotes', () => {
    const html = word('<p>Strany<a class=msocomanchor href="#_msocom_1">[NJ1]</a><a style="mso-footnote-id:ftn1" href="#_ftn1">[1]</a> <img src="file:///C:/obr.png">ujednaly</p><div style="mso-element:comment-list"><p>Opravdu?</p></div>');
    expect(readPasted(html, '')).toEqual({ text: 'Strany ujednaly', leftOut: ['pictures', 'comments', 'footnotes'] });
  });

  test('leaves out the numbers of clauses, which number themselves here', () => {
    const html = word('<p><![if !supportLists]><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp; </span></span><![endif]>Předmět smlouvy</p>');
    expect(readPasted(html, '')).toEqual({ text: 'Předmět smlouvy', leftOut: ['numbering'] });
  });

  test('leaves out hidden text', () => {
    expect(textOf(word('<p>viditelné<span style="display:none;mso-hide:all"> skryté</span></p>'))).toBe('viditelné');
  });

  test('takes the text of a table, cell by cell', () => {
    expect(readPasted(word('<table><tr><td><p>rok</p></td><td><p>2024</p></td></tr></table>'), '')).toEqual({ text: 'rok 2024', leftOut: ['tables', 'paragraphs'] });
  });

  test('keeps non-breaking spaces and drops characters nobody sees', () => {
    expect(textOf('<p>60\u00a0000\u00ad\u200b Kč</p>')).toBe('60\u00a0000 Kč');
  });

  test('takes every visible letter of plain text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ř', '§', '/', '<', '&', ' ', '\n', '\t', '\u00a0') }), (text) => {
        expect(readPasted('', text).text.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
