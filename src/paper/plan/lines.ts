import type { Inline } from '#core/document/letter.ts'
import type { AnnexLink } from '#core/document/print.ts'
import { clean } from './clean.ts'
import type { Line, Link, Run, Style } from './plan.ts'
import { isRightToLeft, likelyLanguage, segments } from './scripts.ts'
import { annexAnchor, type Targets } from './targets.ts'
import type { FixedWords } from './words.ts'

export type Context = { readonly language: string; readonly words: FixedWords; readonly targets: Targets; readonly annexLinks: readonly AnnexLink[] }

export const lineOf = (inlines: readonly Inline[], context: Context): Line =>
  inlines.flatMap(inline => saidIn(inline, context)).flatMap(said => runsOf({ ...said, text: clean(said.text) }, context.language))

type Said = { readonly text: string; readonly style?: Style; readonly language?: string; readonly link?: Link }

type InlineNode = Exclude<Inline, string>
type Sayers = { readonly [K in InlineNode['kind']]: (inline: Extract<InlineNode, { readonly kind: K }>, context: Context) => readonly Said[] }

const sayers: Sayers = {
  strong: ({ text }) => [{ text, style: 'strong' }],
  emphasis: ({ text }) => [{ text, style: 'emphasis' }],
  foreign: ({ text, language }) => [{ text, ...(isLanguageTag(language) && { language }) }],
  cite: ({ text }) => [{ text }],
  unverified: ({ text }) => [{ text, style: 'unverified' }],
  annex: ({ number, page }, context) => {
    const link = annexLink(number, page, context)
    return [{ text: context.words.annex(number, page), ...(link && { link }) }]
  },
  ref: ({ to, show }, context) => (show === 'number' ? numberOf(to, context) : wordsOf(to, context)),
  placeholder: ({ label }) => [{ text: `[${label}]`, style: 'placeholder' }],
}

const saidIn = (inline: Inline, context: Context): readonly Said[] => {
  if (typeof inline === 'string') return [{ text: inline }]
  // seam: the map holds, under each kind, the sayer of that kind
  const say = sayers[inline.kind] as (inline: InlineNode, context: Context) => readonly Said[]
  return say(inline, context)
}

const annexLink = (number: number, page: number | undefined, { targets, annexLinks }: Context): Link | undefined => {
  const outside = annexLinks.find(one => one.number === number && one.page === page)
  if (outside !== undefined) return { address: outside.to }
  return targets.annexes.has(number) ? { anchor: annexAnchor(number), shows: 'words' } : undefined
}

const numberOf = (to: string, { targets }: Context): readonly Said[] => {
  const target = targets.byId.get(to)
  if (target?.kind !== 'paragraph' || target.number === undefined) throw new Error(`A reference to the number of "${to}" leads to no numbered paragraph.`)
  return [{ text: String(target.number), link: { anchor: target.anchor, shows: 'number' } }]
}

const wordsOf = (to: string, context: Context): readonly Said[] => {
  const target = context.targets.byId.get(to)
  if (target?.kind !== 'heading') throw new Error(`A reference to the words of "${to}" leads to no heading.`)
  const link: Link = { anchor: target.anchor, shows: 'words' }
  const withoutTargets: Context = { ...context, annexLinks: [], targets: { byId: new Map(), annexes: new Set() } }
  return target.words.flatMap(word => saidIn(word, withoutTargets)).map(said => ({ ...said, link }))
}

const runsOf = ({ text, style = 'plain', language, link }: Said, letterLanguage: string): readonly Run[] =>
  (language !== undefined && isRightToLeft(text) ? [{ text, script: 'right-to-left' as const }] : segments(text)).map(segment => ({
    ...segment,
    language: language ?? likelyLanguage(segment.text, segment.script) ?? letterLanguage,
    style,
    ...(link && { link }),
  }))

/** What a file may carry as a language: a two- or three-letter code with its subtags. Anything else is taken for none. */
const isLanguageTag = (language: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)
