import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../../findings/finding.ts'
import { dictAt, drop, nameAt, textAt, textIn } from '../values.ts'
import { walk } from '../walk.ts'
import type { Cleaner } from './cleaned.ts'
import { decoded } from './decoded.ts'

/** Links within the file and to the web stay. Scripts, programs, forms that send themselves and links into someone's disk go. */
export const cleanActions: Cleaner = ({ context, catalog }) => {
  const findings: Finding[] = []
  const scripts = dictAt(dictAt(catalog, 'Names'), 'JavaScript')
  if (scripts) findings.push(finding('script', 'document', 'a script that runs when the file is opened', true))
  walk(context, [context.trailerInfo.Root], dict => {
    // Bookmarks have a "Next" too, and the tags of a tagged PDF an "A".
    for (const key of ['A', 'PA', 'OpenAction', ...(isAction(dict) ? ['Next'] : [])]) {
      const action = dict.lookup(PDFName.of(key))
      if (!(action instanceof PDFDict) || !isAction(action) || isHarmless(action)) continue
      findings.push(actionFinding(action))
      drop(dict, key)
    }
    const triggers = dictAt(dict, 'AA')
    if (triggers) {
      const actions = triggers.entries().flatMap(([key]) => dictAt(triggers, key.decodeText()) ?? [])
      findings.push(...actions.map(actionFinding))
      drop(dict, 'AA')
    }
  })
  drop(dictAt(catalog, 'Names'), 'JavaScript', 'Renditions', 'AlternatePresentations', 'URLS')
  const kinds = new Set(findings.map(({ kind }) => kind))
  return { findings, scrubbed: [...(kinds.has('script') ? ['scripts'] : []), ...(kinds.has('action') || kinds.has('local-path') ? ['actions'] : [])] }
}

const isAction = (dict: PDFDict): boolean => nameAt(dict, 'S') !== undefined

const isHarmless = (action: PDFDict): boolean => {
  const kind = nameAt(action, 'S')
  if (kind === 'URI') return !/^\s*(file|javascript|data|vbscript):/i.test(textAt(action, 'URI') ?? '')
  return kind === 'GoTo' || kind === 'Named'
}

const actionFinding = (action: PDFDict): Finding => {
  const kind = nameAt(action, 'S') ?? 'unknown'
  if (kind === 'JavaScript') return finding('script', 'document', scriptOf(action), true)
  const file = dictAt(action, 'F')
  const target = textAt(action, 'URI') ?? textAt(action, 'F') ?? textAt(file, 'UF') ?? textAt(file, 'F') ?? ''
  const path = /^(file:|[A-Za-z]:[\\/]|\\\\|\/[A-Za-z])/i.test(target)
  return finding(path ? 'local-path' : 'action', 'link or action', `${kind}${target ? `: ${target}` : ''}`, true)
}

const scriptOf = (action: PDFDict): string => {
  const script = action.lookup(PDFName.of('JS'))
  const bytes = decoded(script, 1_000_000)
  return textIn(script) ?? (bytes ? Buffer.from(bytes).toString('latin1').slice(0, 400) : 'a script')
}
