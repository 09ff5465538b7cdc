import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceRef, Exhibit } from '#core/case/case.ts'
import type { InterviewQuestion } from '#core/interview/question.ts'
import { useGo } from '#renderer/shell/view.ts'
import { withEvidence } from '#renderer/situation/answer-edits.ts'
import { useInterviewing } from '#renderer/situation/interviewing.ts'
import { longest, readPage, readText } from '#renderer/situation/read-text.ts'
import { useTyped } from '#renderer/situation/use-typed.ts'
import { useProblem } from '#renderer/situation/value-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

export type EvidenceRefsProps = { readonly question: InterviewQuestion; readonly refs: readonly EvidenceRef[]; readonly place: string }

/** Where in the exhibits an answer stands: chosen from the exhibits of the case, with page and passage. */
export const EvidenceRefs = memo(({ question, refs, place }: EvidenceRefsProps) => {
  const { t } = useTranslation('situation')
  const { exhibits, edit } = useInterviewing()
  const change = (to: (refs: readonly EvidenceRef[]) => readonly EvidenceRef[], typing: boolean) =>
    edit(question, before => withEvidence(before, to(before?.evidence ?? [])), { typing })
  const go = useGo()
  if (exhibits.length === 0)
    return (
      <div className="stack">
        <span className="field-label">{t('evidence')}</span>
        <p className="quiet small">{t('noExhibits')}</p>
        <div className="row">
          <Button size="small" onPress={() => go('evidence')}>
            {t('toEvidence')}
          </Button>
        </div>
      </div>
    )
  return (
    <fieldset className="situation-evidence">
      <legend className="field-label situation-evidence-title">{t('evidence')}</legend>
      {refs.length === 0 && <p className="quiet small">{t('evidenceNone')}</p>}
      {refs.map((ref, index) => (
        <Ref
          // biome-ignore lint/suspicious/noArrayIndexKey: two references to one exhibit differ by their place alone
          key={`${index} ${ref.exhibit}`}
          reference={ref}
          exhibit={exhibits.find(({ id }) => id === ref.exhibit)}
          place={`${place} ${index}`}
          onChange={to => change(now => now.map((one, at) => (at === index ? to(one) : one)), true)}
          onRemove={() => change(now => now.toSpliced(index, 1), false)}
        />
      ))}
      <Select
        label={t('addEvidence')}
        labelHidden
        placeholder={t('addEvidence')}
        options={exhibits.map(({ id, number, title }) => ({ id, label: `${t('exhibitNumber', { number })} · ${title}` }))}
        value={null}
        onChange={exhibit => change(now => [...now, { exhibit }], false)}
      />
    </fieldset>
  )
})

type RefProps = {
  readonly reference: EvidenceRef
  readonly exhibit: Exhibit | undefined
  readonly place: string
  readonly onChange: (to: (before: EvidenceRef) => EvidenceRef) => void
  readonly onRemove: () => void
}

const Ref = ({ reference, exhibit, place, onChange, onRemove }: RefProps) => {
  const { t } = useTranslation('situation')
  const page = useTyped({
    place: `${place} page`,
    shown: reference.page === undefined ? '' : String(reference.page),
    read: readPage(exhibit?.pages),
    show: String,
    take: value => onChange(({ page: _, ...rest }) => (value === undefined ? rest : { ...rest, page: value })),
  })
  const passage = useTyped({
    place: `${place} passage`,
    shown: reference.passage ?? '',
    read: readText(longest.passage),
    show: text => text,
    take: text => onChange(({ passage: _, ...rest }) => (text === undefined ? rest : { ...rest, passage: text })),
  })
  const passageProblem = useProblem(passage.problem)
  const number = exhibit?.number ?? 0
  return (
    <div className="situation-ref">
      <span className="situation-ref-title" dir="auto">
        <span className="exhibit-ref">{t('exhibitNumber', { number })}</span> {exhibit?.title ?? reference.exhibit}
      </span>
      <IconButton icon="remove" size="small" label={t('removeEvidence', { number })} onPress={onRemove} />
      <TextField
        label={t('page')}
        inputMode="numeric"
        value={page.text}
        onChange={page.type}
        problem={page.problem && (page.problem === 'beyond' ? t('pageBeyond', { count: exhibit?.pages ?? 0 }) : t('pageNone'))}
      />
      <TextField label={t('passage')} placeholder={t('passageHint')} value={passage.text} onChange={passage.type} problem={passageProblem} />
    </div>
  )
}
