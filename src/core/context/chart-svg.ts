import type { ChartData } from '#core/context/chart.ts'
import { linesOf, type PlacedBar, placed, sizeFor, ticksTo } from '#core/context/chart-layout.ts'
import { shortAmount } from '#core/context/wording.ts'

const width = 760
const margin = 20
const plotLeft = 84
const plotHeight = 240
const lineHeight = 1.35

/** A drawing that needs nothing besides itself: no script, no style sheet, no address, no colour. Legible in black and white. */
export const chartSvg = (chart: ChartData): string => {
  const inner = width - 2 * margin
  const slot = (width - plotLeft - margin) / Math.max(1, chart.periods.length)
  const title = block(chart.title, { x: margin, y: 32, size: 18, width: inner, weight: 'bold' })
  const legend = chart.series.reduce<Drawn>(
    (above, { name }, index) => {
      const row = block(name, { x: margin + 24, y: above.bottom + 20, size: 13, width: inner - 24 })
      const swatch = `<rect x="${margin}" y="${above.bottom + 9}" width="14" height="12" ${fillOf(chart.id, index)}/>`
      return { marks: [...above.marks, swatch, ...row.marks], bottom: row.bottom }
    },
    { marks: [], bottom: title.bottom },
  )

  const frame = { left: plotLeft, top: legend.bottom + 34, width: width - plotLeft - margin, height: plotHeight }
  const floor = frame.top + frame.height
  const ticks = ticksTo(Math.max(...chart.series.flatMap(({ bars }) => bars.map(({ value }) => value))))
  const highest = ticks.at(-1) ?? 1
  const heightOf = (value: number) => round(floor - (value / highest) * frame.height)
  const grid = ticks.flatMap(value => [
    `<line x1="${plotLeft}" y1="${heightOf(value)}" x2="${width - margin}" y2="${heightOf(value)}" stroke="#000" stroke-width="${value === 0 ? 1.2 : 0.3}"/>`,
    text(shortAmount({ value, bound: 'exactly' }), { x: plotLeft - 8, y: heightOf(value) + 4, size: 12, anchor: 'end' }),
  ])
  const bars = placed(chart, frame, highest).flatMap(bar => drawnBar(chart.id, bar))
  const periods = chart.periods.map((period, index) =>
    block(period, { x: plotLeft + slot * (index + 0.5), y: floor + 18, size: 12, width: slot - 6, anchor: 'middle' }),
  )
  const middle = plotLeft + frame.width / 2
  const xAxis = text(chart.xAxis, { x: middle, y: Math.max(floor, ...periods.map(({ bottom }) => bottom)) + 20, size: 13, anchor: 'middle' })
  const below = Math.max(floor, ...periods.map(({ bottom }) => bottom)) + 28
  const across = frame.top + frame.height / 2
  const yAxis = `<g transform="rotate(-90 ${margin + 4} ${round(across)})">${text(chart.yAxis, { x: margin + 4, y: across, size: 13, anchor: 'middle' })}</g>`
  const source = block(chart.source, { x: margin, y: below + 22, size: 12, width: inner })
  const asOf = block(chart.asOf, { x: margin, y: source.bottom + 17, size: 12, width: inner })
  const height = Math.ceil(asOf.bottom + 14)

  const drawing = [...title.marks, ...legend.marks, ...grid, ...bars, ...periods.flatMap(({ marks }) => marks), xAxis, yAxis, ...source.marks, ...asOf.marks]
  const id = idOf(chart.id)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="Helvetica, Arial, sans-serif" fill="#000">`,
    `<title id="${id}-title">${escaped(chart.title)}</title>`,
    `<desc id="${id}-desc">${escaped(`${chart.description} ${chart.source} ${chart.asOf}`)}</desc>`,
    `<defs>${patterns(id)}</defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<g aria-hidden="true">`,
    ...drawing,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

type Drawn = { readonly marks: readonly string[]; readonly bottom: number }
type Place = {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly anchor?: 'middle' | 'end'
  readonly weight?: 'bold'
  readonly halo?: true
}

/** Lines of text from a first baseline downwards. */
const block = (words: string, { width, ...place }: Place & { readonly width: number }): Drawn => {
  const lines = linesOf(words, width, place.size)
  const baseline = (index: number) => place.y + index * place.size * lineHeight
  return { marks: lines.map((line, index) => text(line, { ...place, y: baseline(index) })), bottom: baseline(lines.length - 1) }
}

const text = (words: string, { x, y, size, anchor, weight, halo }: Place): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${anchor ? ` text-anchor="${anchor}"` : ''}${weight ? ` font-weight="${weight}"` : ''}${halo ? ' stroke="#fff" stroke-width="3" paint-order="stroke"' : ''}>${escaped(words)}</text>`

const drawnBar = (chart: string, { bar, series, x, y, width, height }: PlacedBar): readonly string[] => [
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${fillOf(chart, series)}/>`,
  text(shortAmount(bar), { x: x + width / 2, y: y - 6, size: round(sizeFor(shortAmount(bar), width * 1.16, 12)), anchor: 'middle', halo: true }),
]

/** Told apart without colour: full, hatched, empty, dotted. */
const fillOf = (chart: string, series: number): string => {
  const fills = ['#000', `url(#${idOf(chart)}-hatched)`, '#fff', `url(#${idOf(chart)}-dotted)`]
  return `fill="${fills[series % fills.length]}" stroke="#000" stroke-width="1"`
}

const patterns = (id: string): string =>
  [
    `<pattern id="${id}-hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="#000" stroke-width="3"/></pattern>`,
    `<pattern id="${id}-dotted" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><circle cx="3" cy="3" r="1.4"/></pattern>`,
  ].join('')

const idOf = (id: string): string => id.replace(/[^A-Za-z0-9-]/g, '-')

const round = (length: number): number => Math.round(length * 10) / 10

const escaped = (words: string): string => words.replace(/[&<>"]/g, mark => `&#${mark.codePointAt(0)};`)
