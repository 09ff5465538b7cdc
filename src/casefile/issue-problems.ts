import type * as z from 'zod'
import { closest, nearestFirst } from '#casefile/nearest.ts'
import { at, factIn, type Problem, pathOf, pointerOf, quoted, type Segment } from '#casefile/problem.ts'
import type { Catalogue, Fact } from '#core/law/fact.ts'

type Issue = z.core.$ZodIssue
type Advice = { readonly reason: string; readonly remedy: string }

/** What the schema found, as sentences. One unknown key is one problem. */
export const problemsOf = (issue: Issue, file: unknown, catalogue: Catalogue): readonly Problem[] => {
  const path = issue.path.filter((key): key is Segment => typeof key !== 'symbol')
  const problem = (where: readonly Segment[], advice: Advice): Problem => ({ path: pathOf(where, file), pointer: pointerOf(where), ...advice })
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => problem([...path, key], unknownKey(path, key, catalogue)))
  return [problem(path, at(file, path) === undefined ? missing(path, catalogue) : wrong(issue, path, at(file, path), catalogue))]
}

const unknownKey = (path: readonly Segment[], key: string, catalogue: Catalogue): Advice => {
  const inAnswer = factIn(path)
  if (inAnswer) {
    if (key === 'value' || key === 'alleged')
      return { reason: `An answer that gives no value has no "${key}".`, remedy: `Take "${key}" out, or set "answer" to "value".` }
    if (key === 'precision') return { reason: 'A precision stands only with a value that is a day.', remedy: 'Take "precision" out.' }
    return { reason: `An answer has no part ${quoted(key)}.`, remedy: meant(key, answerKeys) }
  }
  const group = path[0] === 'groups' && typeof path[1] === 'string' ? path[1] : undefined
  const ofAnswers = path.at(-1) === 'answers'
  if (!ofAnswers)
    return {
      reason: `There is no ${path.length === 1 && path[0] === 'groups' ? 'group' : 'part'} ${quoted(key)} here.`,
      remedy: meant(key, knownKeys(path, catalogue)),
    }

  const home = Object.keys(catalogue.groups).find(id => Object.hasOwn(catalogue.groups[id]?.facts ?? {}, key))
  if (group === undefined && home) return { reason: `The fact ${quoted(key)} repeats and stands in a group.`, remedy: `Move it to an item of groups.${home}.` }
  if (group !== undefined && (home || Object.hasOwn(catalogue.facts, key)))
    return {
      reason: `The fact ${quoted(key)} does not belong to the group "${group}".`,
      remedy: home ? `Move it to an item of groups.${home}.` : 'Move it to "answers" at the top of the file.',
    }
  return {
    reason: `There is no fact ${quoted(key)}.`,
    remedy: meant(key, Object.keys(group === undefined ? catalogue.facts : (catalogue.groups[group]?.facts ?? {}))),
  }
}

const meant = (key: string, candidates: readonly string[]): string => {
  const guess = closest(key, candidates)
  return guess === undefined ? 'Take it out, or look its name up in docs/case.schema.json.' : `Did you mean "${guess}"?`
}

const answerKeys = ['answer', 'value', 'alleged', 'note', 'precision', 'evidence', 'confirmedOn', 'level']

const knownKeys = (path: readonly Segment[], { groups }: Catalogue): readonly string[] => {
  if (path.length === 0) return ['format', 'version', 'id', 'codeName', 'challenges', 'answers', 'groups', 'exhibits', 'weighings', 'note', 'drafts', 'custody']
  if (path[0] === 'exhibits') return path.includes('files') ? fileKeys : exhibitKeys
  if (path[0] === 'drafts') return path.includes('edits') ? ['block', 'was', 'says'] : ['plead', 'leaveOut', 'edits']
  if (path[0] === 'custody') return ['at', 'who', 'did', 'exhibit', 'file', 'sha256', 'says', 'hash']
  if (path[0] === 'weighings') return ['ground', 'decision', 'reason', 'decidedOn']
  return path.length === 1 ? Object.keys(groups) : path.length === 2 ? ['complete', 'items'] : ['id', 'answers']
}

const fileKeys = ['id', 'role', 'name', 'sha256', 'bytes', 'language', 'pages']

const exhibitKeys = [
  ...['id', 'number', 'title', 'date', 'precision', 'author', 'language', 'pages', 'translation', 'proves', 'level', 'neutralSummary', 'levelReason'],
  ...['source', 'relevance', 'theme', 'files'],
]

const missing = (path: readonly Segment[], catalogue: Catalogue): Advice => ({
  reason: `${subjectOf(path, catalogue)} is missing.`,
  remedy: path.at(-1) === 'answer' ? 'Add "answer": "value", "none", "unknown" or "declined".' : `Add "${path.at(-1)}".`,
})

const wrong = (issue: Issue, path: readonly Segment[], value: unknown, catalogue: Catalogue): Advice => {
  const subject = subjectOf(path, catalogue)
  switch (issue.code) {
    case 'invalid_type':
      if (typeof value === 'number')
        return { reason: `${subject} is not a ${issue.expected === 'int' ? 'whole' : 'finite'} number.`, remedy: remedyForType(issue.expected, path) }
      return { reason: `${subject} is ${kindOf(value)}, but must be ${kinds[issue.expected] ?? issue.expected}.`, remedy: remedyForType(issue.expected, path) }
    case 'invalid_value':
      return wrongOption(subject, value, issue.values.map(String), factIn(path)?.rest[0] === 'value')
    case 'invalid_union':
      return wrongOption(subject, value, ['value', 'none', 'unknown', 'declined'])
    case 'too_small':
      if (issue.origin === 'string') return { reason: `${subject} is empty.`, remedy: 'Write something; a part that is not required may be left out.' }
      if (issue.origin === 'array')
        return { reason: `${subject} is an empty list.`, remedy: 'Name at least one. If there is none, answer "none" or leave it out.' }
      return { reason: `${subject} is below ${issue.minimum}.`, remedy: `Write a number of ${issue.minimum} or more.` }
    case 'too_big':
      return issue.origin === 'string'
        ? { reason: `${subject} is longer than ${issue.maximum} characters.`, remedy: 'Shorten it; put the full text into an exhibit.' }
        : { reason: `${subject} is above ${issue.maximum}.`, remedy: 'Write a smaller number.' }
    default:
      return forms[issue.message]?.(subject) ?? { reason: `${subject} is not valid.`, remedy: 'Compare it with docs/case.schema.json.' }
  }
}

const wrongOption = (subject: string, value: unknown, allowed: readonly string[], ofFact = false): Advice => {
  const ordered = typeof value === 'string' ? nearestFirst(value, allowed) : allowed
  const given = typeof value === 'string' ? quoted(value) : kindOf(value)
  if (allowed.length === 1)
    return { reason: `${subject} is ${given}.`, remedy: `Write ${allowed[0] === 'true' ? 'true, or leave it out' : quoted(allowed[0] ?? '')}.` }
  return {
    reason: `${subject} is ${given}, which is not one of the ${ofFact ? 'options of this fact' : 'words allowed here'}.`,
    remedy: `Write one of: ${ordered.join(', ')}.`,
  }
}

/** Forms that the schema checks under a name of its own. */
const forms: { readonly [message: string]: (subject: string) => Advice } = {
  day: subject => ({
    reason: `${subject} is not a day of the calendar between 1900 and 2199.`,
    remedy: 'Write the day as YYYY-MM-DD, for example 2024-02-29. Where only the month or year is known, write its first day and add "precision".',
  }),
  id: subject => ({
    reason: `${subject} is not a valid id.`,
    remedy: 'Use up to 64 letters, digits, dots, hyphens and underscores, and begin with a letter or digit.',
  }),
  language: subject => ({ reason: `${subject} is not a language tag.`, remedy: 'Write a tag such as en, ar, ru or zh-Hans.' }),
  hash: subject => ({ reason: `${subject} is not a SHA-256.`, remedy: 'Write 64 hexadecimal digits in lower case.' }),
  instant: subject => ({ reason: `${subject} is not an instant in UTC.`, remedy: 'Write it as 2026-11-24T14:05:00Z.' }),
  ground: subject => ({ reason: `${subject} is not the id of a ground.`, remedy: 'Write it as article and name, for example rpd-83.description.' }),
  distinct: subject => ({ reason: `${subject} names the same thing twice.`, remedy: 'Keep each entry once.' }),
  unprintable: subject => ({ reason: `${subject} holds a character that cannot be printed.`, remedy: 'Type the text again, or paste it as plain text.' }),
}

const kinds: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'boolean' ? String(value) : (kinds[typeof value] ?? 'something else')
}

const remedyForType = (expected: string, path: readonly Segment[]): string => {
  if (expected === 'boolean') return 'Write true or false, without quotation marks.'
  if (expected === 'number' || expected === 'int') return `Write ${expected === 'int' ? 'a whole number' : 'a number'}, without quotation marks.`
  if (expected === 'array') return 'Write a list in square brackets.'
  if (expected === 'string') return 'Write a text in double quotation marks.'
  return factIn(path)?.rest.length === 0
    ? 'Write the answer as { "answer": "value", "value": … }, or with "none", "unknown" or "declined".'
    : 'Write an object in braces.'
}

const factOf = (path: readonly Segment[], { facts, groups }: Catalogue): Fact | undefined => {
  const found = factIn(path)
  return found && (found.group === undefined ? facts[found.fact] : groups[found.group]?.facts[found.fact])
}

/** What the sentence is about: the question of the catalogue, or the name of the part. */
const subjectOf = (path: readonly Segment[], catalogue: Catalogue): string => {
  const asks = factOf(path, catalogue)?.asks
  const part = factIn(path)?.rest[0]
  if (asks !== undefined) return part === undefined || part === 'value' ? `The answer to “${asks}”` : `The part "${part}" of the answer to “${asks}”`
  const name = path.findLast(key => typeof key === 'string')
  return name === undefined ? 'The file' : `The part "${name}"`
}
