import type { Case, Exhibit } from '#core/case/case.ts'

/** An exhibit without a file, described before the paper is at hand. Its number comes after all there are; its level is that of what nobody has looked at. */
export const freshExhibit = ({ exhibits }: Pick<Case, 'exhibits'>, title: string): Exhibit => ({
  id: `exhibit-${crypto.randomUUID().slice(-12)}`,
  number: Math.max(0, ...exhibits.map(({ number }) => number)) + 1,
  title,
  level: 'C2',
})
