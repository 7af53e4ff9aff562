import PDFDocument from 'pdfkit'
import { registerFonts } from './fonts.ts'

type Options = { title: string; createdAt: Date; size: 'A4'; layout: 'landscape' | 'portrait' }

/** Says in XMP that the file is PDF/UA-1 too; PDF/A wants the schema of that statement described beside it. */
const ACCESSIBILITY = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

/**
 * An empty Vietnamese document that is PDF/A-2a and PDF/UA-1 at once, fonts embedded. The same title, instant and content
 * give the same bytes: nothing in it comes from the clock.
 */
export function accessibleDocument({ title, createdAt, size, layout }: Options): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    ...{ size, layout, margin: 0, lang: 'vi-VN' },
    ...{ pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, displayTitle: true },
    // None before ours are registered: its own default may not stand in an archive.
    font: null as unknown as string,
    info: { Title: plain(title), CreationDate: createdAt },
  })
  registerFonts(doc)
  ;(doc as unknown as { appendXML: (xml: string) => void }).appendXML(ACCESSIBILITY)
  return doc
}

/** The library copies the title into XML as it is. */
function plain(title: string): string {
  return title.normalize('NFC').replace(/[<>&]/g, ' ')
}

/** Ends the document and answers its bytes. */
export function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
    doc.end()
  })
}
