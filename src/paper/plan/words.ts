/** The few words the writers add to a letter themselves. */
export type FixedWords = {
  readonly annex: (number: number, page?: number) => string
  readonly footer: { readonly page: string; readonly of: string }
}

/** Throws when the letter is in a language the writers have no words for. */
export const fixedWords = (language: string): FixedWords => {
  const words = byLanguage[language.split('-')[0]?.toLowerCase() ?? '']
  if (words === undefined) throw new Error(`The writers have no words for a letter in "${language}"; they know ${Object.keys(byLanguage).join(', ')}.`)
  return words
}

/** The space after "p." does not break. */
const byLanguage: { readonly [language: string]: FixedWords } = {
  en: { annex: (number, page) => `Annex\u00a0${number}${page === undefined ? '' : `, p.\u00a0${page}`}`, footer: { page: 'Page', of: 'of' } },
  fr: { annex: (number, page) => `Annexe\u00a0${number}${page === undefined ? '' : `, p.\u00a0${page}`}`, footer: { page: 'Page', of: 'sur' } },
  es: { annex: (number, page) => `Anexo\u00a0${number}${page === undefined ? '' : `, pág.\u00a0${page}`}`, footer: { page: 'Página', of: 'de' } },
}
