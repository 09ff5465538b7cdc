import { basename } from 'node:path'
import type { FileRead } from '#app/evidence-port.ts'
import { sketchOf } from '#intake/duplicates.ts'
import type { Prepared } from '#intake/prepared.ts'

/** What was made of a file, as the app sees it. */
export const fileRead = (prepared: Prepared): FileRead => {
  const { name, kind, mime, sha256, bytes, path, pdf, pages, text, language, findings, scrubbed, problems, attachments = [], slip } = prepared
  const sketch = sketchOf(text)
  return {
    name,
    kind,
    mime,
    sha256,
    bytes,
    place: path,
    // Copies are written under their hash.
    ...(pdf === undefined ? {} : { copy: pdf, copySha256: basename(pdf, '.pdf') }),
    ...(pages === undefined ? {} : { pages }),
    asItIs: slip !== undefined,
    text,
    ...(sketch === undefined ? {} : { sketch }),
    ...(language.language === 'other' || language.language === 'unknown' ? {} : { language: language.language }),
    outside: language.outside,
    findings: findings.map(({ kind: of, where, value, risk, scrubbed: gone }) => ({ kind: of, where, value, risk, scrubbed: gone })),
    scrubbed,
    problems: problems.map(({ problem, remedy, repaired }) => ({ problem, remedy, ...(repaired ? { repaired: 'The copy is sound all the same.' } : {}) })),
    inside: attachments.map(fileRead),
  }
}
