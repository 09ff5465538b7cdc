import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

const change = { author: 'MARKERTRACKER', date: '2020-01-01T00:00:00Z' }
const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })

/** A judgment that two people worked on: changes, comments, hidden words, numbers, a note, a table, a photo. */
export const wordDocument = async (photo: Uint8Array): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      creator: 'MARKERCREATOR',
      lastModifiedBy: 'MARKERLAST',
      comments: { children: [{ id: 0, author: 'MARKERCOMMENTER', date: new Date(0), children: [new Paragraph('MARKERCOMMENT')] }] },
      footnotes: { 1: { children: [new Paragraph('Words of the note')] } },
      numbering: {
        config: [
          {
            reference: 'counted',
            levels: [
              { level: 0, format: 'upperRoman', text: '%1.', alignment: 'left' },
              { level: 1, format: 'lowerLetter', text: '%1.%2)', alignment: 'left' },
            ],
          },
        ],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Letterhead of the court')] }) },
          children: [
            new Paragraph({ text: 'Judgment', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('The court '),
                new InsertedTextRun({ text: 'refused', id: 1, ...change }),
                new DeletedTextRun({ text: 'MARKERDELETED', id: 2, ...change }),
                new TextRun(' extradition.'),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('It was discussed.'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun({ text: 'MARKERHIDDEN', vanish: true }),
              ],
            }),
            new Paragraph({ children: [new ExternalHyperlink({ link: 'https://example.org/kept', children: [new TextRun('a link')] })] }),
            new Paragraph({ text: 'first point', numbering: { reference: 'counted', level: 0 } }),
            new Paragraph({ text: 'under it', numbering: { reference: 'counted', level: 1 } }),
            new Paragraph('Between the points.'),
            new Paragraph({ text: 'second point', numbering: { reference: 'counted', level: 0 } }),
            new Paragraph({ text: 'under that', numbering: { reference: 'counted', level: 1 } }),
            new Paragraph({ bidirectional: true, children: [new TextRun({ text: 'قررت المحكمة رفض الطلب', rightToLeft: true })] }),
            new Table({ rows: [new TableRow({ children: [cell('Date'), cell('Event')] }), new TableRow({ children: [cell('2019'), cell('Arrest')] })] }),
            new Paragraph({ children: [new ImageRun({ type: 'jpg', data: photo, transformation: { width: 120, height: 80 } })] }),
          ],
        },
      ],
    }),
  )
