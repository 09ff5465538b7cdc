import { deflateSync } from 'node:zlib'
import { type RawObject, rawPdf, savedAgain, stream } from './raw-pdf.ts'

const flate = (text: string): string => stream('/Filter /FlateDecode', deflateSync(Buffer.from(text, 'latin1')).toString('latin1'))

const page = (more: string): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 6 0 R >> /XObject << /Im1 16 0 R >> >> ${more} >>`

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="MARKERTOOL"><dc:creator><rdf:Seq><rdf:li>MARKERXMP</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/**
 * Two pages with everything a scrub has to find. Each secret begins with MARKER, but for the links and the visible words, which must stay.
 * `photo` is embedded as it is.
 */
export const markedPdf = (photo: Uint8Array): Uint8Array => {
  const first: readonly RawObject[] = [
    {
      number: 1,
      says: '<< /Type /Catalog /Pages 2 0 R /Metadata 8 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("MARKERSCRIPT"\\)) >> /Names << /EmbeddedFiles << /Names [(MARKERNAME.txt) 10 0 R] >> /JavaScript << /Names [(MARKERJS) << /S /JavaScript /JS (MARKERJS2) >>] >> /Dests << /Names [(second) [4 0 R /Fit]] >> >> /Outlines 18 0 R /AcroForm << /Fields [20 0 R 21 0 R] /XFA (MARKERXFA) >> /PieceInfo << /Prog << /Private (MARKERPIECE) >> >> /MarkerKey (MARKERKEY) >>',
    },
    { number: 2, says: '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>' },
    {
      number: 3,
      says: page(
        '/Contents 5 0 R /Annots [12 0 R 13 0 R 14 0 R 15 0 R 20 0 R 21 0 R] /Thumb 17 0 R /LastModified (D:20200101000000Z) /AA << /O << /S /JavaScript /JS (MARKERAA) >> >>',
      ),
    },
    { number: 4, says: page('/Contents 7 0 R /Rotate 90') },
    { number: 5, says: flate('BT /F1 12 Tf 50 700 Td (MARKEROLDTEXT) Tj ET') },
    { number: 6, says: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' },
    { number: 7, says: flate('BT /F1 12 Tf 50 700 Td (Second page) Tj ET') },
    { number: 8, says: stream('/Type /Metadata /Subtype /XML', xmp) },
    {
      number: 9,
      says: '<< /Author (MARKERAUTHOR) /Title (MARKERTITLE) /Producer (MARKERPRODUCER) /CreationDate (D:20200101000000Z) /Company (MARKERCOMPANY) >>',
    },
    { number: 10, says: '<< /Type /Filespec /F (MARKERNAME.txt) /UF (MARKERNAME.txt) /EF << /F 11 0 R >> >>' },
    { number: 11, says: stream('/Type /EmbeddedFile', 'MARKEREMBEDDED text of the embedded file') },
    { number: 12, says: '<< /Type /Annot /Subtype /Link /Rect [50 600 150 620] /A << /S /URI /URI (https://example.org/kept) >> /Border [0 0 0] >>' },
    { number: 13, says: '<< /Type /Annot /Subtype /Link /Rect [50 560 150 580] /A << /S /GoTo /D (second) >> /Border [0 0 0] >>' },
    { number: 14, says: '<< /Type /Annot /Subtype /Text /Rect [300 700 320 720] /T (MARKERNOTER) /Contents (MARKERNOTE) >>' },
    { number: 15, says: '<< /Type /Annot /Subtype /Link /Rect [50 520 150 540] /A << /S /Launch /F (C:\\\\Users\\\\MARKERUSER\\\\run.exe) >> >>' },
    {
      number: 16,
      says: stream(
        '/Type /XObject /Subtype /Image /Width 120 /Height 80 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode',
        Buffer.from(photo).toString('latin1'),
      ),
    },
    { number: 17, says: stream('/Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'x') },
    { number: 18, says: '<< /Type /Outlines /First 19 0 R /Last 22 0 R /Count 2 >>' },
    { number: 19, says: '<< /Title (Kept bookmark) /Parent 18 0 R /Dest [4 0 R /Fit] /Next 22 0 R >>' },
    { number: 20, says: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Visible answer) /Rect [50 400 200 420] /F 4 /DA (/F1 12 Tf 0 g) >>' },
    { number: 21, says: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (hid) /V (MARKERHIDDENFIELD) /Rect [50 300 200 320] /F 2 /DA (/F1 12 Tf 0 g) >>' },
    { number: 22, says: '<< /Title (Second bookmark) /Parent 18 0 R /Prev 19 0 R /A << /S /GoTo /D [3 0 R /Fit] >> >>' },
  ]
  const trailer = '/Root 1 0 R /Info 9 0 R /ID [<4d41524b4552494431> <4d41524b4552494432>]'
  const second: readonly RawObject[] = [
    { number: 5, says: flate('q 120 0 0 80 300 300 cm /Im1 Do Q BT /F1 12 Tf 50 700 Td (Words of the last revision) Tj ET') },
  ]
  return savedAgain(rawPdf(first, trailer), second, trailer)
}

/** One page whose words are all there but not all to be seen. */
export const hidingPdf = (): Uint8Array => {
  const words = (x: number, y: number, text: string, set = '0 g'): string => `BT ${set} /F1 12 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`
  const contents =
    words(50, 700, 'Plain words') +
    words(50, 650, 'REDACTED words') +
    '0 0 0 rg 45 645 200 20 re f\n' +
    '0 0 0.5 rg 45 595 200 20 re f\n' +
    words(50, 600, 'White on blue', '1 g') +
    words(50, 550, 'White on white', '1 g') +
    words(50, 500, 'Written invisibly', '3 Tr') +
    words(900, 450, 'Beside the page', '0 Tr 0 g') +
    'q 200 0 0 30 40 395 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n' +
    words(50, 400, 'Recognised in a scan', '3 Tr')
  return rawPdf(
    [
      { number: 1, says: '<< /Type /Catalog /Pages 2 0 R >>' },
      { number: 2, says: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
      { number: 3, says: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>' },
      { number: 4, says: stream('', contents) },
      { number: 5, says: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>' },
    ],
    '/Root 1 0 R',
  )
}

/** A stream that ends in a line end of its own, its length in another object: what careless readers cut off. */
export const pdfWithTail = (): { readonly pdf: Uint8Array; readonly contents: string } => {
  const contents = 'BT /F1 12 Tf 50 700 Td (Tail) Tj ET \n\r\n'
  const pdf = rawPdf(
    [
      { number: 1, says: '<< /Type /Catalog /Pages 2 0 R >>' },
      { number: 2, says: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' },
      { number: 3, says: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>' },
      { number: 4, says: `<< /Length 6 0 R >>\nstream\n${contents}endstream` },
      { number: 5, says: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' },
      { number: 6, says: String(contents.length) },
    ],
    '/Root 1 0 R',
  )
  return { pdf, contents }
}
