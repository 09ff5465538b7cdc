import type { Block, Letter } from '#core/document/letter.ts'
import type { PaperSize, PrintOptions } from '#core/document/print.ts'
import { LettersWithoutFont } from '#paper/pdf/diagnostics.ts'
import { clean } from '#paper/plan/clean.ts'
import { type Problem, problem } from './problems.ts'

/** The app's own writer of papers. */
export type ToPdf = (letter: Letter, options?: PrintOptions) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>

export type Drawn = { readonly pdf?: { readonly bytes: Uint8Array; readonly pages: number }; readonly problems: readonly Problem[] }

/** Lays text out on pages. A character without a font is replaced by its number; when that is much of the text, nothing is drawn. */
export const draw = async (title: string, header: string, blocks: readonly Block[], paper: PaperSize, toPdf: ToPdf): Promise<Drawn> => {
  const said = JSON.stringify(blocks)
  const missing = new Set<string>()
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const shown = missing.size === 0 ? blocks : replaced(blocks, missing)
    try {
      const pdf = await toPdf({ title, language: 'en', header, blocks: shown }, { paper })
      return { pdf, problems: missing.size === 0 ? [] : [problem('characters-not-shown', [...missing].slice(0, 12).map(numbered).join(', '))] }
    } catch (error) {
      const found = error instanceof LettersWithoutFont ? error.letters.filter(group => !missing.has(group)) : []
      if (found.length === 0) return { problems: [problem('layout-failed')] }
      for (const group of found) missing.add(group)
      for (const script of scriptsOf(missing)) if (partOf(script, said) > 0.05) return { problems: [problem('script-not-shown', script)] }
      for (const script of scriptsOf(missing)) for (const character of said.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? []) missing.add(character)
    }
  }
  return { problems: [problem('layout-failed')] }
}

const mostAttempts = 8

/** Scripts whose letters are missing, but for those our fonts cover mostly. */
const scriptsOf = (groups: ReadonlySet<string>): readonly string[] => {
  const all = [...groups].join('')
  return scripts.filter(script => new RegExp(`\\p{Script=${script}}`, 'u').test(all))
}

const scripts = [
  'Bengali',
  'Gujarati',
  'Gurmukhi',
  'Hangul',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Mongolian',
  'Myanmar',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thaana',
  'Tibetan',
  'Tifinagh',
  'Yi',
]

const partOf = (script: string, said: string): number =>
  (said.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0) / Math.max(1, said.match(/\p{L}/gu)?.length ?? 0)

const numbered = (group: string): string =>
  [...group].map(character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** In every string of the blocks, whatever kind they are of. Names of kinds and ids are plain Latin, which our fonts have. */
const replaced = (blocks: readonly Block[], missing: ReadonlySet<string>): readonly Block[] => {
  const longestFirst = [...missing].sort((a, b) => b.length - a.length).map(group => group.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const any = new RegExp(longestFirst.join('|'), 'gu')
  return JSON.parse(JSON.stringify(blocks), (_, value: unknown) =>
    typeof value === 'string' ? clean(value).replace(any, group => `‹${numbered(group)}›`) : value,
  )
}
