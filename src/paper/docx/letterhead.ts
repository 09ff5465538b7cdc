import { BorderStyle, HorizontalPositionAlign, HorizontalPositionRelativeFrom, ImageRun, Paragraph, VerticalPositionRelativeFrom } from 'docx'
import type { BlockOf, PlannedLogo } from '../plan/plan.ts'
import { grey, pt } from './measures.ts'
import type { RunsOf } from './runs.ts'

/** The writer's name and address, the logo at the end of the line beside them. */
export const letterhead = ({ name, lines, logo }: BlockOf<'letterhead'>, runsOf: RunsOf): readonly Paragraph[] => [
  new Paragraph({ spacing: { before: 0, after: 0 }, children: [...(logo === undefined ? [] : [drawnLogo(logo)]), ...runsOf(name, 'bold')] }),
  ...lines.map(
    (words, at) =>
      new Paragraph({
        spacing: { before: 0, after: at === lines.length - 1 ? pt(16) : 0 },
        ...(at === lines.length - 1 ? { border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: grey.rule, space: 6 } } } : {}),
        children: runsOf(words),
      }),
  ),
]

/** Centimetres to the pixels the library counts in, 96 to the inch. */
const pixels = (centimetres: number): number => Math.round((centimetres / 2.54) * 96)

const drawnLogo = ({ type, bytes, width, height, alt }: PlannedLogo): ImageRun =>
  new ImageRun({
    type,
    data: bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: 'Logo', title: alt, description: alt },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.RIGHT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
    },
  })
