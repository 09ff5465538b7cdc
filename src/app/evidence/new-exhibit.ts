import { fileTitle } from '#app/evidence/file-title.ts'
import type { FileRead } from '#app/evidence-port.ts'
import type { Exhibit, ExhibitFile, FileRole } from '#core/case/case.ts'

/** A file as a case records it once it was read. */
export const sealedFile = (id: string, role: FileRole, { name, sha256, bytes, language, pages }: FileRead): ExhibitFile => ({
  id,
  role,
  name,
  sha256,
  bytes,
  ...(language === undefined ? {} : { language }),
  ...(pages === undefined ? {} : { pages }),
})

/** An exhibit that nobody has described yet: named after its file, and not for the source. */
export const newExhibit = (id: string, number: number, file: ExhibitFile, { text, language, outside }: FileRead): Exhibit => ({
  id,
  number,
  title: fileTitle(file.name, text),
  level: 'C2',
  ...(language === undefined ? {} : { language }),
  ...(file.pages === undefined || file.pages === 0 ? {} : { pages: file.pages }),
  ...(file.role === 'original' && outside !== 'unknown' ? { translation: outside === 'yes' ? 'missing' : 'not-needed' } : {}),
  files: [file],
})
