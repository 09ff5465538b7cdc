import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { Layout } from '../layout.ts'
import type { Plan } from '../plan/plan.ts'
import { grey } from './measures.ts'
import { runsIn } from './runs.ts'
import { style } from './styles.ts'

export const header = ({ header }: Plan, layout: Layout): Header =>
  new Header({
    children: [
      new Paragraph({
        style: style.running,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: grey.rule, space: 4 } },
        children: runsIn(layout)(header),
      }),
    ],
  })

export const footer = ({ footer: { page, of } }: Plan): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: style.running,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
