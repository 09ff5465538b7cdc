import { type Parts, xmlOf, xmlTokens } from './parts.ts'

/** The document with its automatic numbers written out as words, counted as Word counts. `unknown` when some could not be. */
export const withNumbers = (xml: string, parts: Parts): { readonly xml: string; readonly unknown: boolean } => {
  const definitions = definitionsIn(xmlOf(parts, 'word/numbering.xml'))
  const byStyle = numbersOfStyles(xmlOf(parts, 'word/styles.xml'))
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  let unknown = false
  const numbered = xml.replace(/<w:pPr>((?:(?!<\/w:pPr>)[\s\S])*)<\/w:pPr>/g, (whole, properties: string) => {
    const place = placeIn(properties) ?? byStyle.get(/<w:pStyle\s+w:val="([^"]*)"/.exec(properties)?.[1] ?? '')
    if (place?.id === undefined || place.id === '0') return whole
    const list = definitions.get(place.id)
    const level = list?.levels.get(place.level)
    if (list === undefined || level === undefined) {
      unknown = true
      return whole
    }
    if (level.format === 'bullet' || level.format === 'none') return whole
    const counts = counters.get(list.family) ?? []
    counters.set(list.family, counts)
    if (!started.has(place.id) && list.restarts) counts.length = 0
    started.add(place.id)
    counts[place.level] = (counts[place.level] ?? level.start - 1) + 1
    counts.length = place.level + 1
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const said = written(counts[at] ?? list.levels.get(at)?.start ?? 1, list.levels.get(at)?.format ?? 'decimal')
      if (said === undefined) unknown = true
      return said ?? '?'
    })
    const text = label.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    return `${whole.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '')}<w:r><w:t xml:space="preserve">${text} </w:t></w:r>`
  })
  return { xml: numbered, unknown }
}

type Level = { readonly start: number; readonly format: string; readonly text: string }
type List = { readonly family: string; readonly levels: ReadonlyMap<number, Level>; readonly restarts: boolean }
type Place = { readonly id?: string; readonly level: number }

const placeIn = (properties: string): Place | undefined => {
  const inside = /<w:numPr>([\s\S]*?)<\/w:numPr>/.exec(properties)?.[1]
  const id = /<w:numId\s+w:val="(\d+)"/.exec(inside ?? '')?.[1]
  return id === undefined ? undefined : { id, level: Number(/<w:ilvl\s+w:val="(\d)"/.exec(inside ?? '')?.[1] ?? 0) }
}

const numbersOfStyles = (xml: string): ReadonlyMap<string, Place> =>
  new Map(
    [...xml.matchAll(/<w:style\s([^>]*)>((?:(?!<\/w:style>)[\s\S])*)<\/w:style>/g)].flatMap(([, head = '', body = '']) => {
      const [style, place] = [/w:styleId="([^"]*)"/.exec(head)?.[1], placeIn(body)]
      return style === undefined || place === undefined ? [] : [[style, place] as const]
    }),
  )

/** By the number a paragraph names. Lists of one abstract definition count on together, unless one says where it starts (ISO 29500-1, 17.9). */
const definitionsIn = (xml: string): ReadonlyMap<string, List> => {
  const abstract = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let levels: Map<number, Level> | undefined
  let at = 0
  let num: string | undefined
  let family = ''
  let override = new Map<number, number>()
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && token.name === 'w:num' && num !== undefined) {
      const own = new Map([...(abstract.get(family) ?? [])].map(([level, each]) => [level, { ...each, start: override.get(level) ?? each.start }]))
      lists.set(num, { family, levels: own, restarts: override.size > 0 })
      num = undefined
    }
    if (token.kind !== 'open') continue
    const value = token.attributes['w:val'] ?? ''
    const change = (some: Partial<Level>): void => {
      levels?.set(at, { ...(levels.get(at) ?? { start: 1, format: 'decimal', text: '' }), ...some })
    }
    if (token.name === 'w:abstractNum') {
      levels = new Map()
      abstract.set(token.attributes['w:abstractNumId'] ?? '', levels)
    } else if (token.name === 'w:num') {
      num = token.attributes['w:numId']
      levels = undefined
      override = new Map()
    } else if (token.name === 'w:abstractNumId') family = value
    else if (token.name === 'w:lvl' || token.name === 'w:lvlOverride') at = Number(token.attributes['w:ilvl'] ?? 0)
    else if (token.name === 'w:startOverride') override.set(at, Number(value))
    else if (token.name === 'w:start') change({ start: Number(value) })
    else if (token.name === 'w:numFmt') change({ format: value })
    else if (token.name === 'w:lvlText') change({ text: value })
  }
  return lists
}

/** Undefined for a way of counting we do not know. */
const written = (count: number, format: string): string | undefined => {
  if (format === 'decimal') return String(count)
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (format === 'lowerLetter' || format === 'upperLetter') return inCase(letters(count), format)
  return format === 'lowerRoman' || format === 'upperRoman' ? inCase(roman(count), format) : undefined
}

const inCase = (text: string, format: string): string => (format.startsWith('upper') ? text.toUpperCase() : text)

/** After z comes aa, then bb. */
const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.floor((count - 1) / 26) + 1))

const roman = (count: number): string =>
  (
    [
      [1000, 'm'],
      [900, 'cm'],
      [500, 'd'],
      [400, 'cd'],
      [100, 'c'],
      [90, 'xc'],
      [50, 'l'],
      [40, 'xl'],
      [10, 'x'],
      [9, 'ix'],
      [5, 'v'],
      [4, 'iv'],
      [1, 'i'],
    ] as const
  ).reduce(({ left, said }, [value, sign]) => ({ left: left % value, said: said + sign.repeat(Math.floor(left / value)) }), {
    left: Math.min(count, 3999),
    said: '',
  }).said
