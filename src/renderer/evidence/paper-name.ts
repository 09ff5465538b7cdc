import type { i18n } from 'i18next'

/** The name of a paper as the screen of drafts gives it; its id where it has none there. */
export const paperName = (document: string, words: i18n): string => {
  const key = `papers.${document}.name`
  const said: unknown = words.getResource(words.language, 'drafts', key) ?? words.getResource('en', 'drafts', key)
  return typeof said === 'string' ? said : document
}
