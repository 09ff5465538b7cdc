import type { CaseFile } from '#renderer/case/case-imports.ts'

/** Far above any case; a larger one is a mistake, such as a bundle. */
const largestBytes = 64 * 1024 * 1024

export const isCaseFile = ({ name, type }: Pick<File, 'name' | 'type'>): boolean => name.toLowerCase().endsWith('.json') || type === 'application/json'

/** The text of each file, or why it has none. */
export const readCaseFiles = (files: readonly File[]): Promise<readonly CaseFile[]> => Promise.all(files.map(readOne))

const readOne = async (file: File): Promise<CaseFile> => {
  const { name } = file
  const unreadable = (reason: 'too-large' | 'other') => ({ name, refusal: { code: 'file-unreadable', info: { name, reason } } }) as const
  if (file.size > largestBytes) return unreadable('too-large')
  return file.text().then(
    text => ({ name, text }),
    () => unreadable('other'),
  )
}
