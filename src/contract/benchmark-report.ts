/** A word of the decisions' vocabulary that has no meaning in our facts, with what it stood for. */
export type Unmapped = { readonly key: string; readonly value: unknown }

/** `hit` and `miss` count; `not-scored` says why in `reason`. */
export type EntryScore = {
  readonly id: string
  readonly asOf: string
  readonly outcome: string
  readonly measures: 'recall' | 'precision' | 'nothing'
  readonly result: 'hit' | 'miss' | 'not-scored'
  readonly reason: string
  readonly strong: readonly string[]
  readonly arguable: readonly string[]
  /** Per issue that was upheld: the grounds of that issue that stand strongly or arguably. */
  readonly upheld: readonly { readonly issue: string; readonly standing: readonly string[] }[]
  readonly unmapped: readonly Unmapped[]
  readonly notes: readonly string[]
}

export type BenchmarkReport = {
  /** Share of deleted entries with an upheld issue in which a ground of such an issue stands; null while there are none. */
  readonly recall: number | null
  /** Share of kept entries in which nothing stands strongly; null while there are none. */
  readonly precision: number | null
  readonly counts: {
    readonly recall: readonly [number, number]
    readonly precision: readonly [number, number]
    readonly upheldIssues: readonly [number, number]
    readonly keptWithUpdate: readonly [number, number]
  }
  /** Keys and values with no mapping, over all entries. */
  readonly unmapped: readonly (Unmapped & { readonly entries: readonly string[] })[]
  readonly entries: readonly EntryScore[]
}
