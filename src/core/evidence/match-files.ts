import type { Exhibit, FileRole } from '#core/case/case.ts'

/** A file beside a case file; `name` is its path below the folder with `/`. */
export type FileBeside = { readonly name: string }

export type FileMatched = { readonly exhibit: string; readonly name: string; readonly role: FileRole }

/**
 * Which file belongs to which exhibit, told from the first part of its path: a number in front (“07 warrant.pdf”, “Exhibit 7 - warrant.pdf”,
 * “7/scan.pdf”) or the id of the exhibit (“warrant.pdf”). Translations and translators’ statements are told by those words in the name.
 */
export const matchFiles = (
  exhibits: readonly Pick<Exhibit, 'id' | 'number'>[],
  files: readonly FileBeside[],
): { readonly matched: readonly FileMatched[]; readonly unmatched: readonly string[] } => {
  const found = files.map(({ name }) => ({ name, exhibit: exhibitFor(name, exhibits), role: roleIn(name) }))
  return {
    matched: found.flatMap(({ name, exhibit, role }) => (exhibit === undefined ? [] : [{ exhibit, name, role }])),
    unmatched: found.flatMap(({ name, exhibit }) => (exhibit === undefined ? [name] : [])),
  }
}

export const roleIn = (name: string): FileRole => {
  if (/translator|(statement|certificate|declaration|affidavit) of (the )?translat/i.test(name)) return 'translator-statement'
  return /\btranslat(ion|ed)\b|_translat(ion|ed)(?![a-z])/i.test(name) ? 'translation' : 'original'
}

const exhibitFor = (path: string, exhibits: readonly Pick<Exhibit, 'id' | 'number'>[]): string | undefined => {
  const first = (path.split('/')[0] ?? '').normalize('NFC')
  const number = /^(?:(?:exhibit|annex|appendix)[\s_-]*)?0*(\d{1,3})(?![\d])(?=$|[\s._,;)\]-]|[–—])/i.exec(first)?.[1]
  const byNumber = number === undefined ? undefined : exhibits.find(one => one.number === Number(number))
  const bare = first.replace(/\.[A-Za-z0-9]{1,5}$/, '')
  return (byNumber ?? exhibits.find(({ id }) => id === bare || bare.startsWith(`${id}.`)))?.id
}
