import type { Volume } from '../plan/bind.ts'
import { exhibitSheet } from './exhibit-sheets.ts'
import { frontSheet } from './front-sheets.ts'
import type { Sheet, SheetText } from './sheet.ts'

/** All sheets of all volumes, in the order of the bundle. */
export const sheetsOf = (volumes: readonly Volume[], text: SheetText): readonly Sheet[] =>
  volumes.flatMap(volume => [
    ...volume.front.map(({ part }) => frontSheet(part.id, volume, volumes, text)),
    ...volume.exhibits.flatMap(bound => bound.sections.flatMap(section => exhibitSheet(section, bound, text))),
  ])
