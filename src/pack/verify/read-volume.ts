import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Qpdf } from '../qpdf.ts'

// The written file as qpdf sees it: another program than the one that wrote it, reading nothing but the file.

/** A value of a PDF in qpdf's JSON, version 2. References are “12 0 R”, names “/Name”, texts “u:…”. */
export type Json = string | number | boolean | null | readonly Json[] | JsonDict
export type JsonDict = { readonly [key: string]: Json }

export type VolumeRead = {
  readonly pages: readonly { readonly object: string; readonly contents: readonly string[] }[]
  readonly labels: readonly { readonly index: number; readonly label: JsonDict | null }[]
  readonly bookmarks: readonly BookmarkRead[]
  /** Whether qpdf had to mend the file to read it. */
  readonly damaged: boolean
  /** Objects by reference; a stream's decoded bytes beside its dictionary when asked for. */
  readonly objects: (references: readonly string[], withData: boolean) => Promise<ReadonlyMap<string, ObjectRead>>
  /** Of the catalogue. */
  readonly root: string
}

export type BookmarkRead = { readonly title: string; readonly destpageposfrom1: number | null; readonly dest?: Json; readonly kids: readonly BookmarkRead[] }

export type ObjectRead = { readonly dict: JsonDict; readonly data?: string }

type Answer = Pick<VolumeRead, 'pages'> & {
  readonly pagelabels: VolumeRead['labels']
  readonly outlines: readonly BookmarkRead[]
  readonly qpdf: readonly [object, Stored]
}
type Stored = { readonly [object: string]: { readonly value?: Json; readonly stream?: { readonly dict: JsonDict; readonly data?: string } } }

/** A file with more objects is asked for the ones that are needed, step by step; a smaller one for all of them at once, which is quicker. */
const mostAtOnce = 50_000

/** Undefined when qpdf cannot read the file. `objectCount` is about how many objects the file has, where that is known. */
export const readVolume = async (path: string, qpdf: Qpdf, work: string, objectCount = Number.POSITIVE_INFINITY): Promise<VolumeRead | undefined> => {
  const ask = async (args: readonly string[]): Promise<{ readonly answer: Answer; readonly said: readonly string[] } | undefined> => {
    const list = join(work, 'questions')
    const to = join(work, 'answers.json')
    writeFileSync(list, args.join('\n'), { mode: 0o600 })
    try {
      const { code, said } = await qpdf([`/out/${basename(path)}`, '--json=2', '@/work/questions', '/work/answers.json'], {
        '/out': dirname(path),
        '/work': work,
      })
      if (code !== 0 && code !== 3) return undefined
      // seam: the shape qpdf documents for its JSON, version 2
      return { answer: JSON.parse(readFileSync(to, 'utf8')) as Answer, said }
    } finally {
      rmSync(list, { force: true })
      rmSync(to, { force: true })
    }
  }
  let all: Stored | undefined
  const objects = async (references: readonly string[], withData: boolean): Promise<ReadonlyMap<string, ObjectRead>> => {
    const wanted = [...new Set(references)]
    if (wanted.length === 0) return new Map()
    const known = all
    if (known && !withData) return new Map(wanted.flatMap(reference => objectIn(known[`obj:${reference}`]).map(found => [reference, found] as const)))
    const asked = await ask([
      '--json-key=qpdf',
      `--json-stream-data=${withData ? 'inline' : 'none'}`,
      ...wanted.map(reference => `--json-object=${reference.replace(/ R$/, '').replace(' ', ',')}`),
    ])
    const stored = asked?.answer.qpdf[1] ?? {}
    return new Map(wanted.flatMap(reference => objectIn(stored[`obj:${reference}`]).map(found => [reference, found] as const)))
  }
  const whole = objectCount <= mostAtOnce
  const first = await ask([
    '--json-key=pages',
    '--json-key=outlines',
    '--json-key=pagelabels',
    '--json-key=qpdf',
    '--json-stream-data=none',
    ...(whole ? [] : ['--json-object=trailer']),
  ])
  if (first === undefined) return undefined
  const { pages, pagelabels, outlines } = first.answer
  all = whole ? first.answer.qpdf[1] : undefined
  return {
    pages,
    labels: pagelabels,
    bookmarks: outlines,
    damaged: first.said.some(line => /damaged|recover|xref|trailer/i.test(line)),
    objects,
    root: rootIn(first.answer.qpdf[1]['trailer']?.value),
  }
}

const rootIn = (trailer: Json | undefined): string => {
  const reference = isDict(trailer) ? trailer['/Root'] : undefined
  return isReference(reference) ? reference : ''
}

const objectIn = (stored: Stored[string] | undefined): readonly ObjectRead[] => {
  if (stored?.stream) {
    const { dict, data } = stored.stream
    return [{ dict, ...(data !== undefined && { data: Buffer.from(data, 'base64').toString('latin1') }) }]
  }
  return isDict(stored?.value) ? [{ dict: stored.value }] : []
}

export const isDict = (value: Json | undefined): value is JsonDict => typeof value === 'object' && value !== null && !Array.isArray(value)
export const dictAt = (dict: JsonDict | undefined, key: string): JsonDict => {
  const value = dict?.[key]
  return isDict(value) ? value : {}
}
export const listAt = (dict: JsonDict | undefined, key: string): readonly Json[] => {
  const value = dict?.[key]
  // seam: a list is told apart from a dictionary here
  return Array.isArray(value) ? (value as readonly Json[]) : []
}
export const isReference = (value: Json | undefined): value is string => typeof value === 'string' && /^\d+ \d+ R$/.test(value)
