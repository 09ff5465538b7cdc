import type { Case, CustodyEntry, Exhibit, ExhibitFile } from '#core/case/case.ts'

/** What is to be noted of a file or an exhibit, before anyone says who did it and when. Names of files and values are never in it. */
export type Noted = Pick<CustodyEntry, 'did' | 'exhibit' | 'file' | 'sha256' | 'says'>

/** What happened to the files of the exhibits between two states of a case, whatever brought it about: a form, undoing, an older state put back. */
export const custodyOfChange = (before: Case, after: Case): readonly Noted[] => {
  const [then, now] = [filesOf(before), filesOf(after)]
  return [
    ...then.flatMap(({ exhibit, file }): readonly Noted[] => (placeOf(now, file) === undefined ? [noted('removed', exhibit, file)] : [])),
    ...now.flatMap(({ exhibit, file }): readonly Noted[] => {
      const was = placeOf(then, file)
      if (was === undefined) return [noted('added', exhibit, file, `as ${roles[file.role]}`)]
      const changes = [
        ...(was.exhibit === exhibit ? [] : [`taken over from exhibit ${was.exhibit}`]),
        ...(was.file.role === file.role ? [] : [`now as ${roles[file.role]}`]),
      ]
      return changes.length === 0 ? [] : [noted('described', exhibit, file, changes.join('; '))]
    }),
    ...after.exhibits.flatMap((exhibit): readonly Noted[] => {
      const was = before.exhibits.find(({ id }) => id === exhibit.id)
      const fields = was === undefined || (exhibit.files ?? []).length === 0 ? [] : changedFields(was, exhibit)
      return fields.length === 0 ? [] : [{ did: 'described', exhibit: exhibit.id, says: `changed: ${fields.join(', ')}` }]
    }),
  ]
}

type Placed = { readonly exhibit: string; readonly file: ExhibitFile }

const filesOf = ({ exhibits }: Case): readonly Placed[] => exhibits.flatMap(({ id, files = [] }) => files.map(file => ({ exhibit: id, file })))

const placeOf = (files: readonly Placed[], { id }: ExhibitFile): Placed | undefined => files.find(({ file }) => file.id === id)

const noted = (did: Noted['did'], exhibit: string, { id, sha256 }: ExhibitFile, says?: string): Noted => ({
  did,
  exhibit,
  file: id,
  sha256,
  ...(says === undefined ? {} : { says }),
})

const changedFields = ({ files: _, ...was }: Exhibit, { files: __, ...now }: Exhibit): readonly string[] => {
  const [before, after] = [new Map<string, unknown>(Object.entries(was)), new Map<string, unknown>(Object.entries(now))]
  return [...new Set([...before.keys(), ...after.keys()])].filter(field => before.get(field) !== after.get(field)).map(field => words[field] ?? field)
}

const words: { readonly [field: string]: string } = { neutralSummary: 'neutral summary', levelReason: 'reason for the level', proves: 'what it proves' }

const roles: { readonly [R in ExhibitFile['role']]: string } = {
  original: 'original',
  translation: 'translation',
  'translator-statement': 'translator’s statement',
  part: 'part',
}
