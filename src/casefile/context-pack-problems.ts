import type * as z from 'zod'
import { kinds } from '#casefile/context-pack-schema.ts'
import { problemsOf } from '#casefile/issue-problems.ts'
import { closest, nearestFirst } from '#casefile/nearest.ts'
import { at, type Problem, pathOf, pointerOf, quoted, type Segment } from '#casefile/problem.ts'

const page = 'docs/context-packs.md'

/** What the schema found in a context pack, as sentences. One unknown part is one problem. */
export const packProblemsOf = (issue: z.core.$ZodIssue, file: unknown): readonly Problem[] => {
  const path = issue.path.filter((key): key is Segment => typeof key !== 'symbol')
  const problem = (where: readonly Segment[], reason: string, remedy: string): Problem => ({
    path: pathOf(where, file),
    pointer: pointerOf(where),
    reason,
    remedy,
  })
  const name = quoted(path.findLast(key => typeof key === 'string') ?? 'file')

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => {
      const guess = closest(key, parts)
      return problem(
        [...path, key],
        `There is no part ${quoted(key)} here.`,
        guess === undefined ? `Take it out, or look its name up in ${page}.` : `Did you mean "${guess}"?`,
      )
    })
  if (issue.code === 'invalid_union' && at(file, path) !== undefined) {
    if (path.at(-1) === 'kind') {
      const kind = at(file, path)
      const ordered = typeof kind === 'string' ? nearestFirst(kind, kinds) : kinds
      return [problem(path, `There is no kind of item ${quoted(String(kind))}.`, `Write one of: ${ordered.join(', ')}.`)]
    }
    return path.at(-2) === 'is' || path.includes('is')
      ? [
          problem(
            path,
            'A value a fact must have is neither true, false nor the name of an option.',
            'Write true or false without quotation marks, or an option of the fact.',
          ),
        ]
      : [problem(path, 'A requirement is not complete.', 'Write { "fact": …, "is": [ … ] }, or { "fact": …, "atLeast": … } for a quantity.')]
  }
  if (issue.code === 'invalid_key') return [problem(path, `The name ${name} is not a valid id.`, 'Use letters, digits, dots, hyphens and underscores.')]
  if (issue.code === 'too_big' && issue.origin === 'string')
    return [problem(path, `The part ${name} is longer than ${issue.maximum} characters.`, 'Shorten it, or make two items of it.')]
  if (issue.code === 'too_small' && issue.origin === 'array')
    return [problem(path, `The part ${name} is an empty list.`, 'Name at least one. A part that is not required may be left out.')]

  const own = forms[issue.message]
  if (own !== undefined) return [problem(path, `The part ${name} ${own.reason}`, own.remedy)]
  return problemsOf(issue, file, { facts: {}, groups: {} }).map(found => ({ ...found, remedy: found.remedy.replace('docs/case.schema.json', page) }))
}

const forms: { readonly [message: string]: { readonly reason: string; readonly remedy: string } } = {
  when: {
    reason: 'is not a year, month or day of the calendar, or a span of two in order.',
    remedy: 'Write 2016, 2021-11, 2017-03-22, or a span such as 1984/2005.',
  },
  quote: { reason: 'is longer than 40 words.', remedy: 'Keep the words that matter and tell the rest in "text", in your own words.' },
  'outcome-rate': {
    reason: 'speaks of how often something succeeds.',
    remedy: 'Take it out: a count of other cases says nothing of this one.',
  },
}

const parts = [
  ...['format', 'version', 'id', 'title', 'asOf', 'state', 'reports', 'conditions', 'items', 'charts', 'name', 'names', 'publisher', 'published', 'pages'],
  ...['kind', 'text', 'source', 'date', 'verification', 'caveat', 'corrections', 'disagreesWith', 'patterns', 'supports', 'label', 'unit', 'of', 'basis'],
  ...['value', 'bound', 'measure', 'points', 'at', 'by', 'quote', 'person', 'report', 'section', 'page', 'original', 'who', 'endnote', 'address'],
  ...['grounds', 'when', 'says', 'provision', 'anyOf', 'fact', 'is', 'atLeast', 'yAxis'],
]
