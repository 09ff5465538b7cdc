import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { capitalised } from '#renderer/situation/answer-shown.ts'
import { NativeChoice } from '#renderer/situation/native-choice.tsx'
import type { ValueProps } from '#renderer/situation/value-field.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'

/** From so many options on they are searched, in a box that scrolls. */
const many = 13

/** One of the options, or any number of them. */
export const ValueOptions = ({ question, value, place, onValue }: ValueProps) => {
  const { t } = useTranslation('situation')
  const [words, setWords] = useState('')
  const isSeveral = question.kind === 'choices'
  const options = Object.entries(question.options ?? {}).map(([id, label]) => ({ id, label: capitalised(label) }))
  const chosen: readonly string[] = typeof value === 'string' ? [value] : typeof value === 'object' ? value : []
  const wanted = words.trim().toLocaleLowerCase()
  const matching = options.filter(({ id, label }) => wanted === '' || label.toLocaleLowerCase().includes(wanted) || chosen.includes(id))
  const toggle = (id: string) => {
    if (!isSeveral) return onValue(id)
    const next = options.map(option => option.id).filter(one => (one === id ? !chosen.includes(one) : chosen.includes(one)))
    onValue(next.length === 0 ? undefined : next)
  }
  const list = (
    <fieldset className={`situation-options${options.length >= many ? ' many' : ''}`}>
      <legend className="visually-hidden">{question.asks}</legend>
      {matching.map(({ id, label }) => (
        <NativeChoice key={id} type={isSeveral ? 'checkbox' : 'radio'} name={place} isChosen={chosen.includes(id)} onChoose={() => toggle(id)}>
          {label}
        </NativeChoice>
      ))}
      {matching.length === 0 && <span className="quiet">{t('optionNone')}</span>}
    </fieldset>
  )
  if (options.length < many) return list
  return (
    <div className="situation-searched">
      <SearchField label={t('optionSearch', { count: options.length })} value={words} onChange={setWords} />
      {list}
      {isSeveral && <span className="field-hint">{t('chosen', { count: chosen.length })}</span>}
    </div>
  )
}
