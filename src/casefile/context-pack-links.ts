import { conditionProblems, type Say } from '#casefile/context-pack-conditions.ts'
import { closest } from '#casefile/nearest.ts'
import { at, isRecord, listAt, type Problem, pathOf, pointerOf, quoted, type Segment } from '#casefile/problem.ts'
import { provisions } from '#law/provisions/index.ts'
import { grounds } from '#law/rules/index.ts'

/**
 * Checks what no single value shows: that nothing stands twice and every reference leads somewhere, in the pack or in the law.
 * Works on a file nobody has checked yet, so that its problems are told together with all others.
 */
export const packLinkProblems = (file: unknown): readonly Problem[] => {
  const problem: Say = (path, reason, remedy) => ({ path: pathOf(path, file), pointer: pointerOf(path), reason, remedy })
  const items = listAt(file, ['items'])
  const itemOf = (id: unknown) => items.find(item => at(item, ['id']) === id)
  const itemIds = idsIn(items)
  const groundIds = grounds.map(({ id }) => id)
  const reportIds = keysAt(file, ['reports'])
  const conditionIds = keysAt(file, ['conditions'])
  const provisionIds = Object.keys(provisions)

  const known = (path: readonly Segment[], what: string, ids: readonly string[]): readonly Problem[] => {
    const id = at(file, path)
    if (typeof id !== 'string' || ids.includes(id)) return []
    const guess = closest(id, ids)
    return [problem(path, `There is no ${what} ${quoted(id)}.`, guess === undefined ? `Name a ${what} that exists.` : `Did you mean "${guess}"?`)]
  }
  const each = (path: readonly Segment[], check: (path: readonly Segment[]) => readonly Problem[]) =>
    listAt(file, path).flatMap((_, index) => check([...path, index]))
  const repeated = (list: string) => {
    const ids = listAt(file, [list]).map(entry => at(entry, ['id']))
    return ids.flatMap((id, index) =>
      typeof id === 'string' && ids.indexOf(id) < index
        ? [problem([list, index, 'id'], `The id ${quoted(id)} stands more than once.`, 'Give each an id of its own.')]
        : [],
    )
  }

  const itemProblems = (path: readonly Segment[]): readonly Problem[] => [
    ...known([...path, 'source', 'report'], 'report', reportIds),
    ...each([...path, 'supports'], support => [
      ...known([...support, 'when'], 'condition', conditionIds),
      ...each([...support, 'grounds'], ground => known(ground, 'ground', groundIds)),
    ]),
    ...each([...path, 'corrections'], correction => known([...correction, 'provision'], 'provision', provisionIds)),
    ...each([...path, 'patterns'], pattern =>
      itemIds.includes(String(at(file, pattern))) && at(itemOf(at(file, pattern)), ['kind']) !== 'pattern'
        ? [problem(pattern, `The item ${quoted(String(at(file, pattern)))} is not a pattern.`, 'Name an item of the kind "pattern".')]
        : known(pattern, 'item', itemIds),
    ),
    ...each([...path, 'disagreesWith'], other => [
      ...known(other, 'item', itemIds),
      ...(itemIds.includes(String(at(file, other))) && !listAt(itemOf(at(file, other)), ['disagreesWith']).includes(at(file, [...path, 'id']))
        ? [problem(other, 'A disagreement is named on one side only.', `Name ${quoted(String(at(file, [...path, 'id'])))} in the other item too.`)]
        : []),
    ]),
    ...(at(file, [...path, 'unit']) === 'percent' && at(file, [...path, 'of']) === undefined
      ? [problem([...path, 'of'], 'A share does not say of what it is one.', 'Add "of".')]
      : []),
  ]

  const chartProblems = (path: readonly Segment[]): readonly Problem[] => {
    const drawn = listAt(file, [...path, 'items']).map(itemOf)
    const units = new Set(drawn.flatMap(item => (item === undefined ? [] : [at(item, ['unit'])])))
    return [
      ...each([...path, 'items'], drawnPath => {
        const kind = at(itemOf(at(file, drawnPath)), ['kind'])
        if (kind === undefined || kind === 'figure' || kind === 'figure-series') return known(drawnPath, 'item', itemIds)
        return [problem(drawnPath, 'A chart draws an item that is no figure.', 'Name items of the kinds "figure" and "figure-series".')]
      }),
      ...(units.size > 1 ? [problem([...path, 'items'], 'A chart mixes units.', 'Make one chart for each unit.')] : []),
    ]
  }

  return [
    ...repeated('items'),
    ...repeated('charts'),
    ...each(['items'], itemProblems),
    ...each(['charts'], chartProblems),
    ...conditionIds.flatMap(id => conditionProblems(file, ['conditions', id], problem)),
  ]
}

const idsIn = (list: readonly unknown[]): readonly string[] =>
  list.flatMap(item => {
    const id = at(item, ['id'])
    return typeof id === 'string' ? [id] : []
  })

const keysAt = (file: unknown, path: readonly Segment[]): readonly string[] => {
  const record = at(file, path)
  return isRecord(record) && !Array.isArray(record) ? Object.keys(record) : []
}
