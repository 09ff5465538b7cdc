import { packLinkProblems } from '#casefile/context-pack-links.ts'
import { packProblemsOf } from '#casefile/context-pack-problems.ts'
import { contextPackSchema, format, version } from '#casefile/context-pack-schema.ts'
import { readJson } from '#casefile/json-text.ts'
import { isRecord, type Problem, pathOf, pointerOf, quoted } from '#casefile/problem.ts'
import type { ContextPack } from '#core/context/context-pack.ts'

export type ReadContextPack = { readonly kind: 'pack'; readonly pack: ContextPack } | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Reads a context pack, or says everything that is wrong with it. `name` is how the file is called in the sentences. */
export const readContextPack = (text: string, name: string): ReadContextPack => {
  const json = readJson(text.replace(/^\uFEFF/, ''))
  if (json.kind === 'malformed') {
    const { line, column, reason, remedy } = json
    const where = `line ${line}, column ${column}`
    const said = remedy.replace('docs/file-formats.md', 'docs/context-packs.md')
    return refused({ path: where, pointer: '', reason: `${name} is not valid JSON at ${where}: ${reason}.`, remedy: said })
  }
  const { value } = json
  if (!isRecord(value) || Array.isArray(value))
    return refused({ path: 'the file', pointer: '', reason: `${name} is not a context pack: it holds no object.`, remedy: 'See docs/context-packs.md.' })
  if (value['format'] !== format)
    return refused({
      path: 'format',
      pointer: '/format',
      reason: `${name} is not a context pack: its "format" is missing or another one.`,
      remedy: `A context pack begins with "format": "${format}".`,
    })
  if (value['version'] !== version)
    return refused({
      path: 'version',
      pointer: '/version',
      reason: `The version of ${name} is not one this app reads; it reads version ${version}.`,
      remedy: `Write "version": ${version}, or update Recourse.`,
    })

  const repeated = json.repeatedKeys.map(path => ({
    path: pathOf(path, value),
    pointer: pointerOf(path),
    reason: `The name ${quoted(path.at(-1) ?? '')} stands twice in the same place.`,
    remedy: 'Keep the right one and take the other out.',
  }))
  const checked = contextPackSchema.safeParse(value)
  const problems = [...repeated, ...(checked.error?.issues.flatMap(issue => packProblemsOf(issue, value)) ?? []), ...packLinkProblems(value)]
  return checked.success && problems.length === 0 ? { kind: 'pack', pack: checked.data } : refused(...problems)
}

const refused = (...problems: readonly Problem[]) => ({ kind: 'refused', problems }) as const
