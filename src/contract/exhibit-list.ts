import { z } from 'zod'
import { readJson } from '#casefile/json-text.ts'
import { refuse } from '#contract/errors.ts'
import type { Exhibit, FileRole } from '#core/case/case.ts'
import { roleIn } from '#core/evidence/match-files.ts'

const Role = z.enum(['original', 'translation', 'translator-statement', 'part'])

/** A list of files by exhibit, for those whose names do not say it. Paths count from the folder of the list. */
const ExhibitList = z.array(
  z.strictObject({
    /** Its number or its id. */
    exhibit: z.union([z.number().int().min(1), z.string().min(1)]),
    files: z.array(z.union([z.string().min(1), z.strictObject({ path: z.string().min(1), role: Role.optional() })])).min(1),
  }),
)

export type ListedFile = { readonly exhibit: string; readonly path: string; readonly role: FileRole }

/** Throws `usage-wrong` with what is wrong with it, or with an exhibit that the case does not have. */
export const readExhibitList = (name: string, text: string, exhibits: readonly Pick<Exhibit, 'id' | 'number'>[]): readonly ListedFile[] => {
  const json = readJson(text)
  if (json.kind === 'malformed') throw refuse('usage-wrong', { problem: `${name}, line ${json.line}: ${json.reason}`, remedy: json.remedy })
  const read = ExhibitList.safeParse(json.value)
  if (!read.success) {
    const [issue] = read.error.issues
    throw refuse('usage-wrong', { problem: `${name} is no list of exhibits: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`, remedy: form })
  }
  return read.data.flatMap(({ exhibit, files }) => {
    const found = exhibits.find(({ id, number }) => id === exhibit || number === exhibit)
    if (found === undefined)
      throw refuse('usage-wrong', { problem: `${name} names exhibit ${exhibit}, which the case does not have.`, remedy: known(exhibits) })
    return files.map(file => {
      const { path, role } = typeof file === 'string' ? { path: file } : file
      return { exhibit: found.id, path, role: role ?? roleIn(path) }
    })
  })
}

const form = 'Write [{ "exhibit": 7, "files": ["warrant.pdf", { "path": "warrant-en.pdf", "role": "translation" }] }, …].'

const known = (exhibits: readonly Pick<Exhibit, 'id' | 'number'>[]): string =>
  exhibits.length === 0 ? 'The case has no exhibits yet.' : `It has ${exhibits.map(({ id, number }) => `${number} (${id})`).join(', ')}.`
