import { type Finding, finding } from '../findings/finding.ts'
import { problem } from '../problems.ts'
import { type Reading, unread } from '../reading.ts'
import { findingsInWord } from '../word/findings.ts'
import { unzip, zipNames } from '../zip.ts'

/** A file the app has no pages for. Office files tell their properties all the same; an archive tells what is in it. */
export const readNative = (bytes: Uint8Array, mime: string, label: string): Reading => {
  if (bytes.length === 0) return unread(mime, [problem('empty')])
  return unread(mime, [problem('kind-not-drawn', label), problem('native-not-scrubbed')], [...officeFindings(bytes), ...archiveFindings(bytes, mime)])
}

const officeFindings = (bytes: Uint8Array): readonly Finding[] => {
  if (!(zipNames(bytes)?.includes('[Content_Types].xml') ?? false)) return []
  const unzipped = unzip(bytes, name => /^docProps\//.test(name))
  return unzipped.kind === 'parts' ? findingsInWord(unzipped.parts).map(each => ({ ...each, scrubbed: false })) : []
}

const archiveFindings = (bytes: Uint8Array, mime: string): readonly Finding[] => {
  const names = mime === 'application/zip' ? (zipNames(bytes) ?? []) : []
  return names
    .filter(name => !name.endsWith('/'))
    .map(name => finding('embedded-file', 'archive', name, false))
    .slice(0, 50)
}
