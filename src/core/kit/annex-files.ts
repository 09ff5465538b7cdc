import type { DisclosureLevel, Exhibit } from '#core/case/case.ts'
import type { Attachment, KitFinding } from '#core/kit/kit.ts'
import { annexName, endingOf, stemOf } from '#core/kit/safe-name.ts'

/** A file of the lawyer's annex folder as the host found it. */
export type AnnexFile = {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** What reading it brought to light: a password, the name of an author. */
  readonly traces: readonly ('password' | 'author' | 'script' | 'attachment')[]
}

/** Where the lawyer's files lie: in a folder of their own, or with the case in the vault. */
export type AnnexPlace = 'folder' | 'vault'

export type Matched = { readonly attachments: readonly Attachment[]; readonly findings: readonly KitFinding[] }

/**
 * Sets the files of the folder beside the annexes of the paper: by stem, which is the exhibit's id. `files` is undefined where no folder
 * was given. Exhibits never filed are left out whatever the paper names.
 */
export const matchAnnexes = (
  annexes: readonly Exhibit[],
  all: readonly Exhibit[],
  files: readonly AnnexFile[] | undefined,
  place: AnnexPlace = 'folder',
): Matched => {
  const wanted = annexes.filter(({ level }) => level !== 'C4').toSorted((a, b) => a.number - b.number)
  const matches = wanted.map(exhibit => {
    const found = (files ?? []).filter(({ name }) => stemOf(name) === exhibit.id)
    const usable = found.filter(({ bytes }) => bytes > 0)
    const only = usable.length === 1 ? usable[0] : undefined
    return { exhibit, found, usable, only }
  })
  const taken = new Set(matches.flatMap(({ found }) => found))
  return {
    attachments: matches.map(({ exhibit, only }) => attachmentOf(exhibit, only)),
    findings: [
      ...matches.flatMap(({ exhibit, found, usable, only }) => [
        ...(files === undefined || usable.length > 0 ? [] : [missing(exhibit, found, place)]),
        ...(usable.length > 1 ? [twice(exhibit, usable)] : []),
        ...(only === undefined ? [] : tracesIn(exhibit, only)),
      ]),
      ...(files ?? []).filter(file => !taken.has(file)).map(({ name }) => unused(name, all)),
    ],
  }
}

const attachmentOf = (exhibit: Exhibit, file: AnnexFile | undefined): Attachment => ({
  name: annexName(exhibit.number, file?.name ?? 'annex.pdf'),
  kind: 'annex',
  exhibit: exhibit.id,
  number: exhibit.number,
  title: exhibit.title,
  level: exhibit.level,
  ...(exhibit.pages === undefined ? {} : { pages: exhibit.pages }),
  ...(exhibit.neutralSummary === undefined ? {} : { neutralSummary: exhibit.neutralSummary }),
  ...(file === undefined ? {} : { from: file.name, bytes: file.bytes, sha256: file.sha256 }),
})

const missing = (exhibit: Exhibit, found: readonly AnnexFile[], place: AnnexPlace): KitFinding => {
  const { id, number, files = [] } = exhibit
  const at = `Annex ${number}`
  const asAnnex = `save it in the kit as ${annexName(number, 'annex.pdf')}`
  if (found.length > 0)
    return warning('annex-empty', at, `The file of exhibit “${id}” is empty, so it was not taken.`, 'Scan or save it again, and build the kit anew.')
  if (place === 'vault')
    return files.length === 0
      ? warning('annex-missing', at, `There is no file for exhibit “${id}”.`, `Add it to the evidence and build the kit anew, or ${asAnnex}.`)
      : warning(
          'annex-missing',
          at,
          `The files of exhibit “${id}” could not be made into an annex.`,
          `Look at them in the evidence, or make a PDF and ${asAnnex}.`,
        )
  return warning('annex-missing', at, `There is no file for exhibit “${id}”.`, `Put it in the annex folder as ${id}.pdf and build the kit anew, or ${asAnnex}.`)
}

const twice = ({ id, number }: Exhibit, files: readonly AnnexFile[]): KitFinding => ({
  severity: 'block',
  id: 'annex-twice',
  place: `Annex ${number}`,
  says: `${files.length} files stand for exhibit “${id}”: ${files.map(({ name }) => endingOf(name) || 'no ending').join(', ')}.`,
  mend: 'Leave the one that is to be filed.',
})

const tracesIn = ({ id, number }: Exhibit, { name, traces }: AnnexFile): readonly KitFinding[] => {
  const place = `Annex ${number}`
  const again = 'Print it to a plain PDF and build the kit anew.'
  return [
    ...(endingOf(name) === 'pdf' ? [] : [warning('annex-not-pdf', place, `The file of exhibit “${id}” is not a PDF.`, again)]),
    ...(traces.includes('password') || /passw|encrypt|protected/i.test(name)
      ? [warning('annex-locked', place, `The file of exhibit “${id}” seems to be locked with a password; the CCF could not read it.`, again)]
      : []),
    ...(traces.includes('author') ? [warning('annex-author', place, `The file of exhibit “${id}” names an author in its properties.`, again)] : []),
    ...(traces.includes('script') || traces.includes('attachment')
      ? [warning('annex-active', place, `The file of exhibit “${id}” carries a script or another file inside.`, again)]
      : []),
  ]
}

const unused = (name: string, all: readonly Exhibit[]): KitFinding => {
  const exhibit = all.find(({ id }) => id === stemOf(name))
  if (exhibit === undefined)
    return warning('annex-extra', name, 'No exhibit has this name. The file was not taken.', 'Name it after the exhibit’s id, or leave it out.')
  const place = `Exhibit ${exhibit.number}`
  return isNeverFiled(exhibit)
    ? warning('annex-never-filed', place, 'This exhibit never leaves the case file. Its file was not taken.', 'Take it out of the annex folder.')
    : warning('annex-not-listed', place, 'The paper does not list this exhibit. Its file was not taken.', 'Cite it in the case file, or leave it out.')
}

const isNeverFiled = ({ level }: { readonly level: DisclosureLevel }) => level === 'C4'

const warning = (id: string, place: string, says: string, mend: string): KitFinding => ({ severity: 'warn', id, place, says, mend })
