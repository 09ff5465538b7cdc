import type { Matrix } from '../stamp-place.ts'
import { type Decode, type Drawn, drawnBy } from './drawn-text.ts'
import { dictAt, isReference, type JsonDict, listAt, type ObjectRead, type VolumeRead } from './read-volume.ts'
import { decoderOf } from './to-unicode.ts'

/** What is read of each page: its dictionary, its stamp, and for our own sheets their words. */
export type PageRead = {
  readonly dict: JsonDict
  readonly annotations: readonly JsonDict[]
  readonly stamp?: { readonly text: string; readonly matrix: Matrix; readonly width: number; readonly height: number }
  readonly words: Drawn['texts']
}

export type PagesRead = { readonly pages: readonly PageRead[]; readonly root: JsonDict }

/** Reads all pages and the catalogue; the content of those for which `isOurs`, the stamps of all. `stampName` is the stamp's name among a page's resources. */
export const readPages = async (volume: VolumeRead, isOurs: (index: number) => boolean, stampName: string): Promise<PagesRead> => {
  const dicts = await volume.objects([volume.root, ...volume.pages.map(({ object }) => object)], false)
  const pages = volume.pages.map(({ object, contents }, index) => {
    const dict = dicts.get(object)?.dict ?? {}
    const form = dictAt(dictAt(dict, '/Resources'), '/XObject')[stampName]
    return {
      dict,
      form: isReference(form) ? form : undefined,
      drawing: contents.at(-1),
      contents: isOurs(index) ? contents.slice(1, -1) : [],
      annotations: listAt(dict, '/Annots'),
    }
  })
  const dictsOf = (references: readonly string[]) => volume.objects(references, false)
  const forms = await dictsOf(pages.flatMap(({ form, annotations }) => [form, ...annotations].filter(isReference)))
  const fonts = await fontsIn(
    volume,
    [...[...forms.values()], ...pages.filter(({ contents }) => contents.length > 0)].map(({ dict }) => dictAt(dict, '/Resources')),
  )
  const streams = await volume.objects(
    [...pages.flatMap(({ form, drawing, contents }) => [form, drawing, ...contents].filter(isReference)), ...fonts.tables],
    true,
  )
  const decoders = fonts.decoders(streams)

  const root = dicts.get(volume.root)?.dict ?? {}
  const read = pages.map(page => ({
    dict: page.dict,
    annotations: page.annotations.flatMap(value => (isReference(value) ? [forms.get(value)?.dict ?? {}] : isDictionary(value) ? [value] : [])),
    ...stampOn(page, streams, decoders, stampName),
    words: page.contents.flatMap(content => drawnBy(streams.get(content)?.data ?? '', decoders(dictAt(page.dict, '/Resources'))).texts),
  }))
  return { pages: read, root }
}

const isDictionary = (value: unknown): value is JsonDict => typeof value === 'object' && value !== null && !Array.isArray(value)

type DecodersIn = (resources: JsonDict) => ReadonlyMap<string, Decode>
type FontsRead = { readonly tables: readonly string[]; readonly decoders: (streams: ReadonlyMap<string, ObjectRead>) => DecodersIn }

const fontsIn = async (volume: VolumeRead, resources: readonly JsonDict[]): Promise<FontsRead> => {
  const named = (of: JsonDict): readonly (readonly [string, string])[] =>
    Object.entries(dictAt(of, '/Font')).flatMap(([name, value]) => (isReference(value) ? [[name, value]] : []))
  const dicts = await volume.objects(
    resources.flatMap(of => named(of).map(([, reference]) => reference)),
    false,
  )
  const tables = new Map([...dicts].flatMap(([reference, { dict }]) => (isReference(dict['/ToUnicode']) ? [[reference, dict['/ToUnicode']] as const] : [])))
  return {
    tables: [...tables.values()],
    decoders: streams => {
      const decoders = new Map([...tables].map(([reference, table]) => [reference, decoderOf(streams.get(table)?.data ?? '')]))
      return of =>
        new Map(
          named(of).flatMap(([name, reference]) => {
            const decoder = decoders.get(reference)
            return decoder ? [[name, decoder] as const] : []
          }),
        )
    },
  }
}

const stampOn = (
  { form, drawing }: { readonly form: string | undefined; readonly drawing: string | undefined },
  streams: ReadonlyMap<string, ObjectRead>,
  fonts: DecodersIn,
  name: string,
): Pick<PageRead, 'stamp'> => {
  const stream = form === undefined ? undefined : streams.get(form)
  const placed = drawing === undefined ? undefined : drawnBy(streams.get(drawing)?.data ?? '', new Map()).forms.find(drawn => drawn.name === name)
  if (stream === undefined || placed === undefined) return {}
  const [left = 0, bottom = 0, right = 0, top = 0] = listAt(stream.dict, '/BBox').map(Number)
  const { texts } = drawnBy(stream.data ?? '', fonts(dictAt(stream.dict, '/Resources')))
  return { stamp: { text: texts.map(({ text }) => text).join(''), matrix: placed.matrix, width: right - left, height: top - bottom } }
}
