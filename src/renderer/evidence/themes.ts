import type { Exhibit } from '#core/case/case.ts'

/** Themes that more than one exhibit bears, in the order of the numbers. */
export const themesOf = (exhibits: readonly Exhibit[]): readonly string[] => {
  const themes = exhibits
    .filter(({ level }) => level !== 'C4')
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ theme }) => theme?.trim() || [])
  return [...new Set(themes)].filter(theme => themes.indexOf(theme) !== themes.lastIndexOf(theme))
}
