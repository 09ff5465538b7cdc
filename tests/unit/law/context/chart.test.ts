import { describe, expect, it } from 'vitest'
import { type ChartData, chartOf } from '#core/context/chart.ts'
import { linesOf, ticksTo } from '#core/context/chart-layout.ts'
import { chartSvg } from '#core/context/chart-svg.ts'
import { china } from './china.ts'

const charts = () => china().charts.map(spec => chartOf(china(), spec))
const chart = (id: string): ChartData => {
  const found = charts().find(chart => chart.id === id)
  if (found === undefined) throw new Error(`no chart ${id}`)
  return found
}

describe('a chart of the figures', () => {
  it('sets the periods in order of time and says which are yearly averages', () => {
    expect(chart('china-red-notices').periods).toEqual(['1984 to 2005 (per year)', '2005 to 2014 (per year)', '2015', '2016'])
  })

  it('keeps the two claims for 2016 apart', () => {
    const of2016 = chart('china-red-notices').series.flatMap(({ name, bars }) =>
      bars.filter(({ period }) => period === '2016').map(({ value }) => [name, value]),
    )
    expect(of2016).toEqual([
      ['Claim of a police official in 2017', 200],
      ['Claim of state media in 2017', 612],
    ])
  })

  it('names source, pages and day of knowledge, and a disagreement of the sources', () => {
    const { source, asOf } = chart('china-red-notices')
    expect(source).toMatch(
      /^Source: Safeguard Defenders, “No Room to Run.*” \(November 2021\), p\. 10\. Not compared with the originals\. The sources disagree/,
    )
    expect(asOf).toBe('As of November 2021; later years are not covered.')
  })

  it('tells in words all that it shows', () => {
    expect(chart('world-diffusions').description).toBe('Diffusions sent worldwide – 2000: 5,333; 2016: 26,645; 2017: 50,530.')
  })
})

describe('the drawing of a chart', () => {
  it('has title, description, axis labels, source and day of knowledge', () => {
    for (const chart of charts()) {
      const svg = chartSvg(chart)
      expect(svg).toContain(`<title id="${chart.id}-title">`)
      expect(svg).toContain(`aria-labelledby="${chart.id}-title ${chart.id}-desc"`)
      for (const label of [chart.xAxis, chart.yAxis, 'As of November 2021']) expect(svg).toContain(label)
    }
  })

  it('needs nothing from outside and no colour', () => {
    for (const svg of charts().map(chartSvg)) {
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|<script|<style|href|<image|on\w+=/)
      expect(new Set(svg.match(/#[0-9a-f]{3,6}(?=")/gi))).toEqual(new Set(['#000', '#fff']))
    }
  })

  it('escapes what a pack may write', () => {
    const svg = chartSvg({ ...chart('world-diffusions'), title: '<script>"x" & y</script>' })
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;script&#62;&#34;x&#34; &#38; y')
  })

  it('writes the same bytes twice', () => {
    expect(charts().map(chartSvg)).toEqual(charts().map(chartSvg))
  })

  it.each([
    { highest: 612, ticks: [0, 200, 400, 600, 800] },
    { highest: 10_000, ticks: [0, 2000, 4000, 6000, 8000, 10_000] },
    { highest: 0, ticks: [0, 0.2] },
  ])('has round steps up to $highest', ({ highest, ticks }) => {
    expect(ticksTo(highest)).toEqual(ticks)
  })

  it('breaks long lines between words', () => {
    expect(linesOf('one two three', 45, 10)).toEqual(['one two', 'three'])
  })
})
