import { at, isRecord, listAt, type Problem, pathOf, pointerOf, quoted, type Segment } from '#casefile/problem.ts'

/**
 * Checks what no single value shows: that nothing stands twice and every reference leads somewhere. Works on a file nobody has
 * checked yet, so that its problems are told together with all others.
 */
export const linkProblems = (file: unknown): readonly Problem[] => {
  const problem = (path: readonly Segment[], reason: string, remedy: string): Problem => ({
    path: pathOf(path, file),
    pointer: pointerOf(path),
    reason,
    remedy,
  })
  const groups = Object.keys(recordAt(file, ['groups']))
  const exhibits = listAt(file, ['exhibits'])
  const pagesOf = new Map(
    exhibits.flatMap(exhibit => (isRecord(exhibit) && typeof exhibit['id'] === 'string' ? [[exhibit['id'], exhibit['pages']] as const] : [])),
  )

  const repeated = (list: readonly Segment[], key: string, owner: string, remedy: string): readonly Problem[] => {
    const seen = new Set<unknown>()
    return listAt(file, list).flatMap((item, index) => {
      const value = at(item, [key])
      if (typeof value !== 'string' && typeof value !== 'number') return []
      if (seen.has(value)) return [problem([...list, index, key], `The ${key} ${quoted(value)} stands on more than one ${owner}.`, remedy)]
      seen.add(value)
      return []
    })
  }

  const evidenceProblems = (path: readonly Segment[]): readonly Problem[] =>
    Object.keys(recordAt(file, path)).flatMap(fact =>
      listAt(file, [...path, fact, 'evidence']).flatMap((ref, index) => {
        const here = [...path, fact, 'evidence', index]
        const id = at(ref, ['exhibit'])
        if (typeof id !== 'string') return []
        if (!pagesOf.has(id))
          return [
            problem(
              [...here, 'exhibit'],
              'The evidence names an exhibit that is not in this file.',
              'Add the exhibit to "exhibits", or name one that is there.',
            ),
          ]
        const page = at(ref, ['page'])
        const pages = pagesOf.get(id)
        if (typeof page !== 'number' || typeof pages !== 'number' || page <= pages) return []
        return [
          problem(
            [...here, 'page'],
            `The page cited is ${page}, but exhibit ${quoted(id)} has ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
            'Cite a page within the exhibit, or correct its number of pages.',
          ),
        ]
      }),
    )

  const challengeProblems = (): readonly Problem[] => {
    const challenged = at(file, ['challenges'])
    if (typeof challenged !== 'string' || listAt(file, ['groups', 'alerts', 'items']).some(item => at(item, ['id']) === challenged)) return []
    return [
      problem(
        ['challenges'],
        'The alert to be challenged is not an item of the group "alerts".',
        'Write the id of one of the alerts, or leave "challenges" out to challenge the first one.',
      ),
    ]
  }

  return [
    ...challengeProblems(),
    ...evidenceProblems(['answers']),
    ...groups.flatMap(group => [
      ...repeated(['groups', group, 'items'], 'id', 'item of this group', 'Give each item of a group an id of its own.'),
      ...listAt(file, ['groups', group, 'items']).flatMap((_, index) => evidenceProblems(['groups', group, 'items', index, 'answers'])),
    ]),
    ...repeated(['exhibits'], 'id', 'exhibit', 'Give each exhibit an id of its own.'),
    ...repeated(['exhibits'], 'number', 'exhibit', 'Give each exhibit a number of its own; a number already cited in a paper stays.'),
    ...exhibits.flatMap((exhibit, index) =>
      at(exhibit, ['precision']) !== undefined && at(exhibit, ['date']) === undefined
        ? [problem(['exhibits', index, 'precision'], 'The exhibit has a precision but no date.', 'Give the date, or take the precision out.')]
        : [],
    ),
    ...repeated(['weighings'], 'ground', 'weighing', 'Keep one weighing for each ground.'),
  ]
}

const recordAt = (root: unknown, path: readonly Segment[]): { readonly [key: string]: unknown } => {
  const value = at(root, path)
  return isRecord(value) && !Array.isArray(value) ? value : {}
}
