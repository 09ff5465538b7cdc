import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { Sizes } from '../layout.ts'
import { faces } from './faces.ts'
import { cm, fontSize, numberIndent, pt } from './measures.ts'
import { numbered } from './numbering.ts'

/** The names of our paragraph styles, as Word stores them. */
export const style = {
  numbered: 'NumberedParagraph',
  listed: 'ListedWords',
  quote: 'QuotedWords',
  cell: 'TableWords',
  signature: 'SignatureLine',
  subtitle: 'Subtitle',
  running: 'RunningWords',
} as const

/** Everything black; headings are told by weight and space alone. */
export const stylesFor = (language: string, sizes: Sizes): IStylesOptions => ({
  default: {
    document: {
      run: { font: faces, ...fontSize(sizes.body), color: '000000', language: { value: language, eastAsia: 'zh-CN', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: pt(6), line: pt(sizes.line), lineRule: 'atLeast' } },
    },
    title: {
      run: { bold: true, boldComplexScript: true, ...fontSize(sizes.title), color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: pt(6) }, keepNext: true, keepLines: true },
    },
    heading1: heading(sizes.heading[1], { before: pt(18), after: pt(7) }),
    heading2: heading(sizes.heading[2], { before: pt(14), after: pt(6) }),
    heading3: {
      ...heading(sizes.heading[3], { before: pt(10), after: pt(5) }),
      run: { bold: true, boldComplexScript: true, italics: true, italicsComplexScript: true, color: '000000' },
    },
    listParagraph: { paragraph: { spacing: { after: pt(3) } } },
  },
  paragraphStyles: [
    ours(style.numbered, 'Numbered paragraph', { numbering: { reference: numbered, level: 0 } }),
    ours(style.listed, 'Listed words', { spacing: { after: pt(3) } }),
    ours(style.quote, 'Quoted words', { indent: { left: numberIndent + cm(0.6), right: cm(1) }, spacing: { after: pt(6) } }),
    {
      ...ours(style.cell, 'Table words', { spacing: { before: pt(2), after: pt(2), line: pt(sizes.tableLine), lineRule: 'atLeast' } }),
      run: { ...fontSize(sizes.table) },
    },
    ours(style.signature, 'Signature line', { spacing: { before: pt(18), after: 0 }, keepLines: true }),
    {
      ...ours(style.subtitle, 'Subtitle', { alignment: AlignmentType.CENTER, spacing: { after: pt(16) } }),
      run: { ...fontSize(sizes.subtitle) },
    },
    {
      ...ours(style.running, 'Running words', { spacing: { after: 0, line: 240, lineRule: 'auto' } }),
      run: { ...fontSize(sizes.running) },
    },
  ],
})

function heading(points: number, spacing: { readonly before: number; readonly after: number }) {
  return {
    run: { bold: true, boldComplexScript: true, ...fontSize(points), color: '000000' },
    paragraph: { spacing: { ...spacing }, keepNext: true, keepLines: true },
  }
}

function ours(id: string, name: string, paragraph: NonNullable<IParagraphStyleOptions['paragraph']>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph }
}
