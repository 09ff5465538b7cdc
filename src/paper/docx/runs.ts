import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, SimpleField, TextRun } from 'docx'
import type { Layout } from '../layout.ts'
import { readOrder } from '../plan/keep-order.ts'
import type { Line, Run, Script, Style } from '../plan/plan.ts'
import { hebrew } from './faces.ts'
import { fontSize, grey } from './measures.ts'

/** Bold for a whole line, as in a table head. */
export type Weight = 'regular' | 'bold'

export type RunsOf = (line: Line, weight?: Weight) => readonly ParagraphChild[]

export const runsIn = ({ sizes }: Layout): RunsOf => {
  const looks: Looks = { ...byStyle, unverified: fontSize(Math.round(sizes.body * sizes.mark)) }
  return (line, weight = 'regular') => readOrder(line).flatMap(run => drawn(run, weight, looks))
}

type Looks = { readonly [S in Style]: IRunOptions }

const drawn = (run: Run, weight: Weight, looks: Looks): readonly ParagraphChild[] => {
  if (run.link === undefined) return textRuns(run, weight, looks)
  if ('address' in run.link) return [new ExternalHyperlink({ link: run.link.address, children: textRuns(run, weight, looks) })]
  if (run.link.shows === 'number') return [new SimpleField(`REF ${run.link.anchor} \\r \\h`, run.text)]
  return [new InternalHyperlink({ anchor: run.link.anchor, children: textRuns(run, weight, looks) })]
}

/** One run for each line, as the library gives a break only to the front of a run. */
const textRuns = (run: Run, weight: Weight, looks: Looks): readonly TextRun[] => {
  const look = { ...byScript[run.script](run.language), ...looks[run.style], ...(weight === 'bold' && bold) }
  return run.text.split('\n').map((text, at) => new TextRun({ text, ...look, ...(at > 0 && { break: 1 }) }))
}

const bold = { bold: true, boldComplexScript: true } as const

const inHebrewLetters = ['he', 'yi']

const byScript: { readonly [S in Script]: (language: string) => IRunOptions } = {
  plain: language => ({ language: { value: language } }),
  'right-to-left': language => ({
    rightToLeft: true,
    ...(inHebrewLetters.includes(language) && { font: { cs: hebrew } }),
    language: { bidirectional: language },
  }),
  han: language => ({ font: { hint: 'eastAsia' }, language: { eastAsia: language } }),
}

const byStyle: Omit<Looks, 'unverified'> = {
  plain: {},
  strong: bold,
  emphasis: { italics: true, italicsComplexScript: true },
  placeholder: { shading: { type: 'clear', color: 'auto', fill: grey.gap } },
}
