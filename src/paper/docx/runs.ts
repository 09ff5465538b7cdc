import { InternalHyperlink, type IRunOptions, type ParagraphChild, SimpleField, TextRun } from 'docx'
import { isFromTheRight, keepOrder } from '../plan/keep-order.ts'
import type { Line, Run, Script, Style } from '../plan/plan.ts'
import { fontSize, grey } from './measures.ts'

/** Bold for a whole line, as in a table head. */
export type Weight = 'regular' | 'bold'

export const runsOf = (line: Line, weight: Weight = 'regular'): readonly ParagraphChild[] =>
  (isFromTheRight(line) ? line : keepOrder(line)).flatMap(run => drawn(run, weight))

const drawn = (run: Run, weight: Weight): readonly ParagraphChild[] => {
  if (run.link === undefined) return textRuns(run, weight)
  if (run.link.shows === 'number') return [new SimpleField(`REF ${run.link.anchor} \\r \\h`, run.text)]
  return [new InternalHyperlink({ anchor: run.link.anchor, children: textRuns(run, weight) })]
}

/** One run for each line, as the library gives a break only to the front of a run. */
const textRuns = (run: Run, weight: Weight): readonly TextRun[] => {
  const look = { ...byScript[run.script](run.language), ...byStyle[run.style], ...(weight === 'bold' && bold) }
  return run.text.split('\n').map((text, at) => new TextRun({ text, ...look, ...(at > 0 && { break: 1 }) }))
}

const bold = { bold: true, boldComplexScript: true } as const

const byScript: { readonly [S in Script]: (language: string) => IRunOptions } = {
  plain: language => ({ language: { value: language } }),
  'right-to-left': language => ({ rightToLeft: true, language: { bidirectional: language } }),
  han: language => ({ font: { hint: 'eastAsia' }, language: { eastAsia: language } }),
}

const byStyle: { readonly [S in Style]: IRunOptions } = {
  plain: {},
  strong: bold,
  emphasis: { italics: true, italicsComplexScript: true },
  placeholder: { shading: { type: 'clear', color: 'auto', fill: grey.gap } },
  unverified: fontSize(9),
}
