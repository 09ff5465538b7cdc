/** What is bound without a break. Unknown pages or bytes are left out. */
export type Bound = { readonly number: number; readonly pages?: number; readonly bytes?: number }

/** Most pages and bytes of one volume; what is left out is not limited. */
export type VolumeMost = { readonly pages?: number; readonly bytes?: number }

/** `uncounted`: how many of its exhibits lack a count, so that the volume may turn out larger. */
export type PlannedVolume = {
  readonly volume: number
  readonly numbers: readonly number[]
  readonly pages: number
  readonly bytes: number
  readonly uncounted: number
  /** One exhibit alone is above the limit: it is never cut. */
  readonly tooLarge: boolean
}

/** Volumes in the order given, cut only between exhibits. `overhead`: pages that each exhibit gets besides its own, such as a tab sheet. */
export const volumesOf = (exhibits: readonly Bound[], most: VolumeMost, overhead = 0): readonly PlannedVolume[] => {
  const volumes: PlannedVolume[] = []
  for (const exhibit of exhibits) {
    const last = volumes.at(-1)
    const joined = last && withExhibit(last, exhibit, overhead)
    if (joined !== undefined && fits(joined, most)) volumes[volumes.length - 1] = joined
    else {
      const alone = withExhibit({ volume: volumes.length + 1, numbers: [], pages: 0, bytes: 0, uncounted: 0, tooLarge: false }, exhibit, overhead)
      volumes.push({ ...alone, tooLarge: !fits(alone, most) })
    }
  }
  return volumes
}

const withExhibit = (volume: PlannedVolume, { number, pages, bytes }: Bound, overhead: number): PlannedVolume => ({
  ...volume,
  numbers: [...volume.numbers, number],
  pages: volume.pages + (pages ?? 0) + overhead,
  bytes: volume.bytes + (bytes ?? 0),
  uncounted: volume.uncounted + (pages === undefined || bytes === undefined ? 1 : 0),
})

const fits = ({ pages, bytes }: PlannedVolume, most: VolumeMost): boolean =>
  (most.pages === undefined || pages <= most.pages) && (most.bytes === undefined || bytes <= most.bytes)
