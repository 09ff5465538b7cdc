import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { longest, readText } from '#renderer/situation/read-text.ts'
import { useTyped } from '#renderer/situation/use-typed.ts'
import { useProblem } from '#renderer/situation/value-text.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** What the case is called, and the lawyer's own note on it. */
export const CaseSection = () => {
  const { t } = useTranslation('situation')
  const { cases } = useApp()
  const { case: subject, readOnly } = useCase()
  const name = useTyped({
    place: `${subject.id} code-name`,
    shown: subject.codeName,
    read: readText(longest.codeName),
    show: text => text,
    take: text => text !== undefined && void cases.change({ kind: 'describe', codeName: text }, { typing: true }),
  })
  const note = useTyped({
    place: `${subject.id} note`,
    shown: subject.note ?? '',
    read: readText(longest.note),
    show: text => text,
    take: text => void cases.change({ kind: 'describe', note: text ?? null }, { typing: true }),
  })
  const nameProblem = useProblem(name.problem)
  const noteProblem = useProblem(note.problem)
  useEffect(() => () => void cases.settle(), [cases])
  return (
    <section className="situation-section" aria-labelledby="situation-section-title">
      <header className="situation-section-head">
        <div className="grow">
          <h2 id="situation-section-title">{t('thisCase')}</h2>
          <p className="quiet">{t('thisCaseWhy')}</p>
        </div>
      </header>
      <div className="card stack">
        <TextField
          label={t('codeName')}
          hint={t('codeNameHint')}
          value={name.text}
          onChange={name.type}
          isReadOnly={readOnly}
          maxLength={longest.codeName}
          problem={name.text.trim() === '' ? t('codeNameEmpty') : nameProblem}
        />
        <TextArea label={t('caseNote')} hint={t('caseNoteHint')} rows={6} value={note.text} onChange={note.type} isReadOnly={readOnly} problem={noteProblem} />
      </div>
    </section>
  )
}
