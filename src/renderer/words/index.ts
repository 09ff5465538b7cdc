import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from '#renderer/words/en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: typeof en
  }
}

/** The languages of the interface. A further one is a folder of sentences and a line here; it is fetched when chosen. */
const languages = { en: () => Promise.resolve(en) }

export type Language = keyof typeof languages

const rightToLeft = ['ar', 'fa', 'he', 'ur']

export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr')

/** The words at hand; English stands in for what another language lacks. */
export const startWords = async (): Promise<i18n> => {
  const words = i18next.createInstance()
  await words.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'ui',
    resources: { en },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return words
}

/** Turns the page to a language: its sentences, `lang` and `dir`. */
export const speak = async (words: i18n, language: Language, root: HTMLElement): Promise<void> => {
  const sentences = await languages[language]()
  for (const [screen, of] of Object.entries(sentences)) words.addResourceBundle(language, screen, of, true, true)
  await words.changeLanguage(language)
  root.lang = language
  root.dir = directionOf(language)
}
