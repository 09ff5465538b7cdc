import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../../findings/finding.ts'
import { kindOfTag } from '../../findings/tags.ts'
import { drop, textIn } from '../values.ts'
import { walk } from '../walk.ts'
import type { Cleaner } from './cleaned.ts'
import { decoded } from './decoded.ts'

/** The document properties in both their forms, and the metadata of single pages, pictures and fonts. */
export const cleanProperties: Cleaner = ({ context }) => {
  const info = context.lookup(context.trailerInfo.Info)
  const findings: Finding[] = info instanceof PDFDict ? info.entries().flatMap(([key]) => infoFinding(key.decodeText(), textIn(info.lookup(key)))) : []
  const scrubbed = findings.length > 0 ? ['document properties'] : []
  delete context.trailerInfo.Info
  delete context.trailerInfo.ID
  let metadata = 0
  walk(context, [context.trailerInfo.Root], dict => {
    const stream = dict.lookup(PDFName.of('Metadata'))
    if (stream === undefined) return
    metadata += 1
    findings.push(...xmpFindings(decoded(stream, 4_000_000)))
    drop(dict, 'Metadata')
  })
  if (metadata > 0) scrubbed.push('XMP metadata')
  return { findings, scrubbed }
}

const infoFinding = (key: string, value: string | undefined): readonly Finding[] => {
  if (value === undefined || value.trim() === '' || key === 'Trapped') return []
  // In a PDF the creator is the program the document was written with.
  const kind = key === 'Creator' ? 'software' : (kindOfTag(key) ?? 'metadata')
  return [finding(kind, 'document properties', `${key}: ${value}`, true)]
}

const xmpNames =
  /<([A-Za-z]+:(?:creator|Author|Authors|AuthorsPosition|CaptionWriter|rights|Company|Manager|CreatorTool|Producer|softwareAgent|CreateDate|ModifyDate|MetadataDate|SourceModified|DocumentID|InstanceID|description|title|subject|Keywords))(?:\s[^>]*)?>([\s\S]{0,4000}?)<\/\1>/g

const xmpFindings = (bytes: Uint8Array | undefined): readonly Finding[] => {
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes).slice(0, 1_000_000)
  const attributes = [...text.matchAll(/\s([A-Za-z]+:[A-Za-z]+)="([^"]{1,2000})"/g)]
  return [...text.matchAll(xmpNames), ...attributes].flatMap(([, tag = '', value = '']) => {
    const name = tag.split(':')[1] ?? ''
    const said = unescaped(value.replace(/<[^>]*>/g, ' ')).trim()
    const kind = kindOfTag(name)
    return kind === undefined || said === '' ? [] : [finding(kind, 'XMP metadata', `${name}: ${said}`, true)]
  })
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
