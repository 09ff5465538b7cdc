import type { ChartSpec, ContextItem, ContextPack, Figure, FigureSeries, Measure, Point, When } from '#core/context/context-pack.ts'
import { saidAmount, saidWhen } from '#core/context/wording.ts'

export type Bar = { readonly period: string; readonly value: number; readonly bound: Point['bound'] }

/** Bars only: a line would speak for years of which the source says nothing. */
export type ChartData = {
  readonly id: string
  readonly title: string
  readonly xAxis: string
  readonly yAxis: string
  /** In order of time; a period of several years is one place on the axis. */
  readonly periods: readonly string[]
  readonly series: readonly { readonly name: string; readonly bars: readonly Bar[] }[]
  readonly source: string
  readonly asOf: string
  /** The whole chart in words, for those who do not see it. */
  readonly description: string
}

/** Throws a TypeError where the chart names an item that is no figure: the reader refuses such a pack. */
export const chartOf = (pack: ContextPack, spec: ChartSpec): ChartData => {
  const drawn = spec.items.map(id => figureIn(pack.items, id))
  const points = drawn.map(item => pointsOf(item))
  const whens = [...new Map(points.flat().map(point => [periodOf(point), point.at])).entries()].toSorted(([, a], [, b]) => order(a, b))
  const series = drawn.map((item, index) => ({
    name: item.label,
    bars: (points[index] ?? []).map(point => ({ period: periodOf(point), value: point.value, bound: point.bound })),
  }))
  return {
    id: spec.id,
    title: spec.title,
    xAxis: 'Year or period',
    yAxis: spec.yAxis,
    periods: whens.map(([period]) => period),
    series,
    source: `Source: ${sourcesOf(pack, drawn).join('; ')}. Not compared with the originals.${drawn.some(isDisputed) ? ' The sources disagree on these figures.' : ''}`,
    asOf: `As of ${saidWhen(pack.asOf)}; later years are not covered.`,
    description: series.map(({ name, bars }) => `${name} – ${bars.map(bar => `${bar.period}: ${saidAmount(bar)}`).join('; ')}.`).join(' '),
  }
}

type Drawn = Figure | FigureSeries

const figureIn = (items: readonly ContextItem[], id: string): Drawn => {
  const item = items.find(item => item.id === id)
  if (item?.kind === 'figure' || item?.kind === 'figure-series') return item
  throw new TypeError(`A chart draws what is no figure: ${id}`)
}

const pointsOf = (item: Drawn): readonly Point[] =>
  item.kind === 'figure-series' ? item.points : [{ at: item.date, value: item.value, bound: item.bound, measure: item.measure }]

const periodOf = ({ at, measure }: Point): string => `${saidWhen(at)}${suffixes[measure]}`

const suffixes: { readonly [M in Measure]: string } = { total: '', standing: '', 'yearly-average': ' (per year)' }

const isDisputed = ({ verification, disagreesWith }: Drawn): boolean => verification === 'conflict' || disagreesWith !== undefined

/** By beginning, then by end. */
const order = (a: When, b: When): number => (a < b ? -1 : a > b ? 1 : 0)

const sourcesOf = (pack: ContextPack, drawn: readonly Drawn[]): readonly string[] => {
  const pages = Map.groupBy(drawn, ({ source }) => source.report)
  return [...pages].map(([id, items]) => {
    const { publisher, title, published } = pack.reports[id] ?? { publisher: id, title: id, published: pack.asOf }
    const at = [...new Set(items.map(({ source }) => source.page))].toSorted((a, b) => a - b)
    return `${publisher}, “${title}” (${saidWhen(published)}), p. ${at.join(', ')}`
  })
}
