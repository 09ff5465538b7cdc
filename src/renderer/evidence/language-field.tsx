import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { languageName, languageOptions, tagOf } from '#renderer/evidence/languages.ts'
import { useEditExhibit } from '#renderer/evidence/use-exhibit.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'

/** The language of the original: by name from a list, or any tag. */
export const LanguageField = ({ exhibit, isDisabled }: { readonly exhibit: Exhibit; readonly isDisabled: boolean }) => {
  const { t, i18n } = useTranslation('evidence')
  const edit = useEditExhibit(exhibit.id)
  const options = useMemo(() => languageOptions(i18n.language, t('noWords')), [i18n.language, t])
  const { language } = exhibit
  const shown = language === undefined ? '' : (options.find(({ id }) => id === language)?.label ?? languageName(language, i18n.language))
  const [typed, setTyped] = useState<{ readonly text: string; readonly stands: string | undefined }>()
  const text = typed !== undefined && typed.stands === language ? typed.text : shown
  const isUnread = text.trim() !== '' && tagOf(text, options) === undefined && text !== shown
  const take = (next: string) => {
    const tag = next.trim() === '' ? undefined : tagOf(next, options)
    const keeps = next.trim() !== '' && tag === undefined
    setTyped({ text: next, stands: keeps ? language : tag })
    if (keeps || tag === language) return
    edit(({ language: _, ...rest }) => (tag === undefined ? rest : { ...rest, language: tag }), { typing: true })
  }
  if (isDisabled) return <KeyValue items={[{ name: t('field.language'), value: shown || t('noLanguage') }]} />
  return (
    <ComboBox
      label={t('field.language')}
      options={options}
      value={text}
      allowsOwn
      onChange={next => next !== text && take(next)}
      hint={t('hint.language')}
      {...(isUnread && { problem: t('problem.language') })}
    />
  )
}
