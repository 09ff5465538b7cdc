import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Exhibit } from '#core/case/case.ts'
import { type EvidenceLink, linkChanged, linkRemoved } from '#core/evidence/links.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { type AskedAt, idOfPlace } from '#renderer/evidence/questions.ts'
import { useGo } from '#renderer/shell/view.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { toast } from '#renderer/ui/toast.tsx'

export type LinkRowProps = { readonly exhibit: Exhibit; readonly link: EvidenceLink; readonly questions: readonly AskedAt[] }

/** One answer that rests on the exhibit, with the place in it. */
export const LinkRow = ({ exhibit, link, questions }: LinkRowProps) => {
  const { t } = useTranslation('evidence')
  const { cases } = useApp()
  const { readOnly, change, undo } = useCase()
  const go = useGo()
  const { fact, group, item, at, ref, answer } = link
  const [passage, setPassage] = useState<{ readonly text: string; readonly stands: string }>()
  const place = { fact, ...(group === undefined ? {} : { group }), ...(item === undefined ? {} : { item }) }
  const asked = questions.find(({ id }) => id === idOfPlace(place))
  const put = (to: Pick<EvidenceLink['ref'], 'page' | 'passage'>, typing: boolean) => {
    const now = cases.get()
    const made = now.kind === 'open' ? linkChanged(now.case, { place, at }, { exhibit: exhibit.id, ...to }) : undefined
    if (made) change(made, { typing })
  }
  const { page } = ref
  const shown = ref.passage ?? ''
  const text = passage?.stands === shown ? passage.text : shown
  const isBeyond = page !== undefined && exhibit.pages !== undefined && page > exhibit.pages
  return (
    <div className="evidence-link">
      <div className="grow">
        <button type="button" className="evidence-to" onClick={() => go('situation', { at: idOfPlace(place) })}>
          {asked?.label ?? fact}
        </button>
        <p className="faint small">
          {t(`answered.${answer.answer}`)}
          {answer.answer === 'value' && answer.alleged && ` · ${t('alleged')}`}
        </p>
      </div>
      <NumberField
        label={t('proves.page')}
        value={page}
        minValue={1}
        isDisabled={readOnly}
        onChange={next => put({ ...(next !== undefined && { page: Math.round(next) }), ...(ref.passage !== undefined && { passage: ref.passage }) }, false)}
        {...(isBeyond && { problem: t('proves.beyond', { count: exhibit.pages }) })}
      />
      <TextField
        label={t('proves.passage')}
        value={text}
        maxLength={2000}
        isDisabled={readOnly}
        onChange={next => {
          setPassage({ text: next, stands: next.trim() === '' ? '' : next })
          put({ ...(page !== undefined && { page }), ...(next.trim() !== '' && { passage: next }) }, true)
        }}
      />
      {!readOnly && (
        <IconButton
          icon="remove"
          size="small"
          label={t('proves.remove', { question: asked?.label ?? fact })}
          onPress={() => {
            const now = cases.get()
            const made = now.kind === 'open' ? linkRemoved(now.case, { place, at }) : undefined
            if (made && change(made)) toast(t('proves.removed'), () => void undo())
          }}
        />
      )}
    </div>
  )
}
