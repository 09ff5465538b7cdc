import { compactOf } from '#core/evidence/leak/flatten.ts'

/** Languages in which a state is looked for: those of the CCF, and those in which clients bring papers. */
const languages = ['en', 'ar', 'fr', 'es', 'ru', 'uk', 'tr', 'zh-Hans', 'zh-Hant', 'fa', 'ug', 'de', 'uz', 'kk', 'az']

/**
 * A state's name in those languages, in compact form, when the text is the English name of a state, as the platform's own tables write it;
 * else nothing.
 */
export const stateNames = (text: string): readonly string[] => {
  const code = codes().get(compactOf(text))
  if (code === undefined) return []
  return [...new Set(languages.map(language => compactOf(namesIn(language).of(code) ?? '')))].filter(name => name.length >= 2)
}

/** The beginning that a state's name and its people share: “norw” of Norway and Norwegian. Nothing where it would be too short to tell. */
export const stemOfState = (text: string): string | undefined => {
  const compact = compactOf(text)
  return /^[a-z]{6,}$/.test(compact) ? compact.slice(0, Math.max(4, compact.length - 2)) : undefined
}

const namesIn = (language: string): Intl.DisplayNames => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })

/** English name to ISO 3166 code, of all two-letter codes the platform has a name for. */
const codes = (): ReadonlyMap<string, string> => {
  const english = namesIn('en')
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return new Map(
    letters.flatMap(first =>
      letters.flatMap(second => {
        const name = english.of(`${first}${second}`)
        return name === undefined ? [] : [[compactOf(name), `${first}${second}`] as const]
      }),
    ),
  )
}
