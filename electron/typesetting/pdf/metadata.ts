import { utf8Encode, type PDFContext, type PDFRef } from 'pdf-lib';
import { program, type FileFacts } from './file-facts';

/** Adds the metadata of the file (XMP, ISO 16684-1), readable to any program: not deflated, for archives look for it in the bytes. */
export function addMetadata(context: PDFContext, facts: FileFacts): PDFRef {
  return context.register(context.stream(utf8Encode(packet(facts), false), { Type: 'Metadata', Subtype: 'XML' }));
}

/** The packet is not to be changed in place, so it needs no room to grow. */
function packet(facts: FileFacts): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${described(facts)}
${identified}
${extension}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function described({ title, author, subject, keywords, producedAt }: FileFacts): string {
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:language>${list('Bag', ['cs-CZ'])}</dc:language>
<dc:title>${inDefaultLanguage(title)}</dc:title>
<dc:creator>${list('Seq', [author])}</dc:creator>
<dc:description>${inDefaultLanguage(subject)}</dc:description>
<dc:subject>${list('Bag', keywords)}</dc:subject>
<xmp:CreateDate>${producedAt}</xmp:CreateDate>
<xmp:ModifyDate>${producedAt}</xmp:ModifyDate>
<xmp:CreatorTool>${program}</xmp:CreatorTool>
<pdf:Producer>${program}</pdf:Producer>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
</rdf:Description>`;
}

/** What the file conforms to: ISO 19005-2, level A, and ISO 14289-1. */
const identified = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** ISO 19005-2, 6.6.2.3.2: a schema it does not know itself is described in the file. */
const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function list(kind: 'Bag' | 'Seq', values: readonly string[]): string {
  return `<rdf:${kind}>${values.map((value) => `<rdf:li>${escaped(value)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

/** The one language of the file is its default: programs that show a title know no other, some show all of them in a row. */
const inDefaultLanguage = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
