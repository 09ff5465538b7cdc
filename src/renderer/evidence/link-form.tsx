import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { linkAdded } from '#core/evidence/links.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import type { AskedAt } from '#renderer/evidence/questions.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { toast } from '#renderer/ui/toast.tsx'

export type LinkFormProps = { readonly exhibit: Exhibit; readonly questions: readonly AskedAt[]; readonly page: number | undefined }

/** Lets an answer rest on the exhibit: the question found by its words, then the page and the passage. */
export const LinkForm = ({ exhibit, questions, page: first }: LinkFormProps) => {
  const { t } = useTranslation('evidence')
  const { cases } = useApp()
  const { change, undo } = useCase()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<AskedAt>()
  const [page, setPage] = useState(first ?? (exhibit.pages === 1 ? 1 : undefined))
  const [passage, setPassage] = useState('')
  const isBeyond = page !== undefined && exhibit.pages !== undefined && page > exhibit.pages
  const add = () => {
    const now = cases.get()
    if (chosen === undefined || now.kind !== 'open') return
    const ref = { exhibit: exhibit.id, ...(page !== undefined && { page: Math.round(page) }), ...(passage.trim() !== '' && { passage: passage.trim() }) }
    if (!change(linkAdded(now.case, chosen.place, ref))) return
    toast(t('proves.added', { number: exhibit.number }), () => void undo())
    setWords('')
    setChosen(undefined)
    setPassage('')
  }
  return (
    <div className="evidence-link-form">
      <ComboBox
        label={t('proves.question')}
        hint={t('proves.questionHint')}
        options={questions}
        value={words}
        onChange={(text, id) => {
          setWords(text)
          setChosen(questions.find(one => one.id === id) ?? questions.find(({ label }) => label === text))
        }}
      />
      <NumberField
        label={t('proves.page')}
        value={page}
        minValue={1}
        onChange={setPage}
        {...(isBeyond && { problem: t('proves.beyond', { count: exhibit.pages }) })}
      />
      <TextField label={t('proves.passage')} value={passage} onChange={setPassage} maxLength={2000} />
      <Button isDisabled={chosen === undefined || isBeyond} onPress={add}>
        {t('proves.add')}
      </Button>
    </div>
  )
}
