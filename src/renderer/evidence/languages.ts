import type { Option } from '#renderer/ui/select.tsx'

// Languages of exhibits: recorded as BCP 47, shown by name. `zxx` is the tag for what has no words in it.

const tags =
  'en fr es ar ru uk be zh-Hans zh-Hant ug bo mn tr az kk ky uz tk tg fa ckb kmr ku ps ur hi bn pa ta si ne my km lo th vi id ms ja ko he am ti so sw rw ln pt pt-BR de it nl pl cs sk hu ro bg sr hr bs cnr mk sq el lt lv et fi sv nb da ka hy zxx'.split(
    ' ',
  )

/** The name of a language in the language of the page; the tag where it has none. */
export const languageName = (tag: string, page: string): string => {
  try {
    return new Intl.DisplayNames([page], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** To choose from: those the CCF works in first, then by name. `noWords` names what has no words. */
export const languageOptions = (page: string, noWords: string): readonly Option<string>[] => {
  const named = tags.map(id => ({ id, label: id === 'zxx' ? noWords : languageName(id, page) }))
  const [working, others] = [named.slice(0, 4), named.slice(4)]
  return [...working, ...others.toSorted((a, b) => a.label.localeCompare(b.label, page))]
}

/** The tag of what was typed: a name of the list, or a tag. Undefined where it is neither. */
export const tagOf = (text: string, options: readonly Option<string>[]): string | undefined => {
  const typed = text.trim()
  const named = options.find(({ label }) => label.toLocaleLowerCase() === typed.toLocaleLowerCase())
  if (named) return named.id
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(typed)) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(typed)
    return tag === undefined || languageName(tag, 'en') === tag ? undefined : tag
  } catch {
    return undefined
  }
}
