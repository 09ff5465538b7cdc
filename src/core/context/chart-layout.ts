import type { Bar, ChartData } from '#core/context/chart.ts'

/** A bar where it stands. Lengths in px of the drawing; y grows downwards. */
export type PlacedBar = { readonly bar: Bar; readonly series: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Bars of one period stand side by side; a series without a figure in it takes no room. */
export const placed = ({ periods, series }: ChartData, { left, top, width, height }: Frame, highest: number): readonly PlacedBar[] => {
  const slot = width / periods.length
  return periods.flatMap((period, index) => {
    const here = series.flatMap(({ bars }, series) => bars.filter(bar => bar.period === period).map(bar => ({ bar, series })))
    const wide = Math.min(84, (slot * 0.9) / here.length)
    const start = left + slot * index + (slot - wide * here.length) / 2
    return here.map(({ bar, series }, place) => {
      const tall = (bar.value / highest) * height
      return { bar, series, x: start + wide * place + wide * 0.08, y: top + height - tall, width: wide * 0.84, height: tall }
    })
  })
}

/** Round steps from zero to at least the highest value, four to six of them. */
export const ticksTo = (highest: number): readonly number[] => {
  const rough = Math.max(highest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find(factor => factor * power >= rough) ?? 10)
  return Array.from({ length: Math.max(1, Math.ceil(highest / step)) + 1 }, (_, index) => index * step)
}

/** The largest size up to `wanted` px at which the words fit the width; never below 8. */
export const sizeFor = (words: string, width: number, wanted: number): number => Math.max(8, Math.min(wanted, width / (words.length * 0.56)))

/** Breaks between words; `size` in px, widths estimated on the wide side. A word too long for a line stands alone on it. */
export const linesOf = (text: string, width: number, size: number): readonly string[] => {
  const longest = Math.max(1, Math.floor(width / (size * 0.56)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
