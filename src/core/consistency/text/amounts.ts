/** An amount of money in running text. `currency` is the word or sign as it is written, in capitals. */
export type TextAmount = { readonly written: string; readonly currency: string; readonly value: number }

const currency = '[A-Z]{3}|€|\\$|£|¥|euros?|dollars?|pounds?|roubles?|rubles?|lira|yuan|dirhams?'
const figure = '\\d{1,3}(?:[ ,.\\u00a0’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?'
const scale = 'thousand|million|billion|m|bn|k'
const before = `(?<c1>${currency})[ \\u00a0]?(?<n1>${figure})(?:[ \\u00a0]?(?<s1>${scale})\\b)?`
const after = `(?<n2>${figure})(?:[ \\u00a0](?<s2>${scale})\\b)?[ \\u00a0]?(?<c2>${currency})`
const pattern = new RegExp(`(?<![\\w.,])(?:${before}|${after})(?!\\w)`, 'gu')

export const amountsIn = (text: string): readonly TextAmount[] =>
  [...text.matchAll(pattern)].map(({ 0: written, groups: { c1, n1, s1, c2, n2, s2 } = {} }) => ({
    written,
    currency: codes[(c1 ?? c2 ?? '').toLowerCase()] ?? (c1 ?? c2 ?? '').toUpperCase(),
    value: numberOf(n1 ?? n2 ?? '') * (scales[s1 ?? s2 ?? ''] ?? 1),
  }))

const scales: { readonly [word: string]: number } = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 }

const codes: { readonly [word: string]: string } = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
}

/** A mark with one or two figures behind it parts the decimals; any other groups thousands. */
const numberOf = (figures: string): number => {
  const decimals = /[.,](\d{1,2})$/.exec(figures)
  const whole = decimals ? figures.slice(0, -decimals[0].length) : figures
  return Number(`${whole.replace(/\D/g, '')}.${decimals?.[1] ?? '0'}`)
}
