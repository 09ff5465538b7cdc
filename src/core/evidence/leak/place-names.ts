import { compactOf } from '#core/evidence/leak/flatten.ts'

/** Languages in which a state is looked for: those of the CCF, and those in which clients bring papers. */
const languages = ['en', 'ar', 'fr', 'es', 'ru', 'uk', 'tr', 'zh-Hans', 'zh-Hant', 'fa', 'ug', 'de', 'uz', 'kk', 'az']

/**
 * A state's name in those languages, in compact form, when the text is the English name of a state as the platform's own tables write it;
 * else nothing.
 */
export const stateNames = (text: string): readonly string[] => {
  const code = codeOf(text)
  if (code === undefined) return []
  return distinct(languages.map(language => namesIn(language, 'region').of(code)))
}

/**
 * What its language is called in those languages: in English mostly the word for its people too. Nothing for languages of the CCF, which tell
 * nothing, nor for those of `openStates`.
 */
export const languageNames = (text: string, openStates: ReadonlySet<string>): readonly string[] => {
  const language = languageOf(text)
  if (language === undefined || untelling.has(language) || [...openStates].some(state => languageOf(state) === language)) return []
  return distinct(languages.map(each => namesIn(each, 'language').of(language)?.split(' ')[0]))
}

/** The beginning that a state's name and its people share: “montenegr”. Nothing where it would be too short to tell. */
export const stemOfState = (text: string): string | undefined => {
  const compact = compactOf(text)
  return codeOf(text) !== undefined && /^[a-z]{7,}$/.test(compact) ? compact.slice(0, -2) : undefined
}

const untelling = new Set(['ar', 'en', 'fr', 'es'])

const distinct = (names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names.map(name => compactOf(name ?? '')))].filter(name => name.length >= 2)

const codeOf = (text: string): string | undefined => codes().get(compactOf(text))

const languageOf = (text: string): string | undefined => {
  const code = codeOf(text)
  return code === undefined ? undefined : new Intl.Locale(`und-${code}`).maximize().language
}

const namesIn = (language: string, type: 'region' | 'language'): Intl.DisplayNames => new Intl.DisplayNames([language], { type, fallback: 'none' })

let known: ReadonlyMap<string, string> | undefined

/** English name to ISO 3166 code, of all two-letter codes the platform has a name for. Kept: the tables do not change while it runs. */
const codes = (): ReadonlyMap<string, string> => {
  if (known !== undefined) return known
  const english = namesIn('en', 'region')
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  known = new Map([
    ...letters.flatMap(first =>
      letters.flatMap(second => {
        const name = english.of(`${first}${second}`)
        return name === undefined ? [] : [[compactOf(name), `${first}${second}`] as const]
      }),
    ),
    ...otherNames,
  ])
  return known
}

/** English names in common use beside the platform's own. */
const otherNames: readonly (readonly [string, string])[] = [
  ['turkey', 'TR'],
  ['usa', 'US'],
  ['uk', 'GB'],
  ['greatbritain', 'GB'],
  ['czechrepublic', 'CZ'],
  ['thenetherlands', 'NL'],
  ['russianfederation', 'RU'],
  ['uae', 'AE'],
  ['hongkong', 'HK'],
  ['burma', 'MM'],
  ['peoplesrepublicofchina', 'CN'],
]
