import type { Cited } from '#core/assessment/assessment.ts'

/** As many as fit beside a title. */
const most = 2

export type ShortsWords = {
  readonly unverified: (short: string) => string
  readonly conflicting: (short: string) => string
  readonly more: (count: number) => string
  readonly moreUnverified: (count: number) => string
}

/** "RPD 83(2)(b)(i), 12": the authority in short, the instrument named once, and a mark on what nobody has read. */
export const shortsOf = (cited: readonly Cited[], words: ShortsWords): string => {
  const authority = [...new Map(cited.map(one => [one.short, one] as const)).values()]
  const shown = authority.slice(0, most).map((one, at) => {
    const before = at === 0 ? undefined : instrumentOf(authority[at - 1]?.short ?? '')
    const instrument = instrumentOf(one.short)
    const short = instrument !== '' && instrument === before ? one.short.slice(instrument.length + 1) : one.short
    return one.verification === 'unverified' ? words.unverified(short) : one.verification === 'conflict' ? words.conflicting(short) : short
  })
  const rest = authority.slice(most)
  if (rest.length === 0) return shown.join(', ')
  return [...shown, (rest.some(({ verification }) => verification === 'unverified') ? words.moreUnverified : words.more)(rest.length)].join(', ')
}

const instrumentOf = (short: string): string => /^(RPD|Const\.|Statute|CCF Statute)(?= )/.exec(short)?.[0] ?? ''
