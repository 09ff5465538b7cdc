import type { Exhibit, ExhibitFile, FileRole } from '#core/case/case.ts'

/** Under one number: what is shown, what it says in a language of the CCF, and who says so. */
export type TranslationPair = {
  readonly exhibit: string
  readonly number: number
  readonly originals: readonly ExhibitFile[]
  readonly translations: readonly ExhibitFile[]
  readonly statements: readonly ExhibitFile[]
}

export type TranslationFinding = {
  readonly exhibit: string
  readonly number: number
  readonly kind:
    | 'language-unknown'
    | 'translation-missing'
    | 'translation-not-among-files'
    | 'translation-language-unknown'
    | 'translation-in-other-language'
    | 'statement-missing'
    | 'statement-alone'
  readonly says: string
  readonly mend: string
}

export type Translations = { readonly pairs: readonly TranslationPair[]; readonly findings: readonly TranslationFinding[] }

/** `working`: BCP 47 primary languages of the procedure profile. An unknown language is never taken for one of them. */
export const translationsOf = (exhibits: readonly Exhibit[], working: readonly string[]): Translations => {
  const inOrder = exhibits.toSorted((a, b) => a.number - b.number)
  return { pairs: inOrder.map(pairOf), findings: inOrder.flatMap(exhibit => findingsOf(exhibit, working)) }
}

/** The order in which files of one exhibit are bound: each original, then its translation and the translator's statement, then the rest. */
export const boundOrder = (files: readonly ExhibitFile[]): readonly ExhibitFile[] => {
  const of = (role: FileRole) => files.filter(file => file.role === role)
  const [originals, translations] = [of('original'), of('translation')]
  const matched = originals.flatMap((original, at) => [original, ...translations.slice(at, at + 1)])
  return [...matched, ...translations.slice(originals.length), ...of('translator-statement'), ...of('part')]
}

/** `no-words`: the file has none to translate, such as a photograph. */
export type LanguageState = 'working' | 'other' | 'unknown' | 'no-words'

/** Three-letter tags count as their two-letter ones; `und` and `mul` tell nothing. */
export const languageState = (tag: string | undefined, working: readonly string[]): LanguageState => {
  const language = primaryOf(tag)
  if (language === 'zxx') return 'no-words'
  if (language === undefined || ['und', 'mul', 'mis'].includes(language)) return 'unknown'
  return working.includes(language) ? 'working' : 'other'
}

const primaryOf = (tag: string | undefined): string | undefined => {
  if (tag === undefined) return undefined
  try {
    return new Intl.Locale(tag).language
  } catch {
    return undefined
  }
}

const pairOf = ({ id, number, files = [] }: Exhibit): TranslationPair => ({
  exhibit: id,
  number,
  originals: files.filter(({ role }) => role === 'original' || role === 'part'),
  translations: files.filter(({ role }) => role === 'translation'),
  statements: files.filter(({ role }) => role === 'translator-statement'),
})

const findingsOf = (exhibit: Exhibit, working: readonly string[]): readonly TranslationFinding[] => {
  const { id, number, language, translation } = exhibit
  const { originals, translations, statements } = pairOf(exhibit)
  const found = (kind: TranslationFinding['kind'], says: string, mend: string): TranslationFinding => ({ exhibit: id, number, kind, says, mend })
  const states = (originals.length === 0 ? [language] : originals.map(file => file.language ?? language)).map(tag => languageState(tag, working))
  const isForeign = states.includes('other')
  const hasFiles = (exhibit.files ?? []).length > 0
  const isTranslated = translations.length > 0 || (!hasFiles && translation === 'attached')
  return [
    ...(states.includes('unknown') && translations.length === 0
      ? [
          found(
            'language-unknown',
            `The language of exhibit ${number} is not recorded.`,
            'Record it; until then nobody can tell whether a translation is needed.',
          ),
        ]
      : []),
    ...(isForeign && !isTranslated
      ? translation === 'attached'
        ? [
            found(
              'translation-not-among-files',
              `Exhibit ${number} is said to be translated, but none of its files is a translation.`,
              'Add the translation, or mark which file it is.',
            ),
          ]
        : [found('translation-missing', `Exhibit ${number} is in none of the CCF’s languages and has no translation.`, safePractice)]
      : []),
    ...translations.flatMap(file => {
      const state = languageState(file.language, working)
      if (state === 'unknown')
        return [
          found(
            'translation-language-unknown',
            `The language of the translation in exhibit ${number} is not recorded.`,
            'Record it in the description of the file.',
          ),
        ]
      return state === 'other'
        ? [found('translation-in-other-language', `The translation in exhibit ${number} is in none of the CCF’s languages either.`, safePractice)]
        : []
    }),
    ...(isTranslated && statements.length === 0
      ? [
          found(
            'statement-missing',
            `Nobody says who made the translation in exhibit ${number}.`,
            'Add a signed statement: who translated, from and into which language, that it is complete and true.',
          ),
        ]
      : []),
    ...(statements.length > 0 && translations.length === 0
      ? [found('statement-alone', `Exhibit ${number} holds a translator’s statement without a translation.`, 'Add the translation, or mark which file it is.')]
      : []),
  ]
}

/** Our own advice: no text in force was read that asks for it. */
const safePractice = 'Safe practice, not a rule that was read: translate the key passages, say who translated, keep the original beside it.'
