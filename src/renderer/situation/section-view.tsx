import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { InterviewEntry, InterviewQuestion, InterviewSection } from '#core/interview/question.ts'
import { GroupView } from '#renderer/situation/group-view.tsx'
import type { Marks } from '#renderer/situation/interviewing.ts'
import { isShown, QuestionRows } from '#renderer/situation/question-rows.tsx'
import { questionsIn, type Spot } from '#renderer/situation/spot.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Meter } from '#renderer/ui/meter.tsx'

export type SectionViewProps = {
  readonly section: InterviewSection
  readonly spot: Spot
  readonly challenges: string | undefined
  readonly isAllShown: boolean
  readonly marks: ReadonlyMap<string, Marks>
  readonly onShowAll: () => void
}

/** The questions of a part of the interview. */
export const SectionView = ({ section, spot, challenges, isAllShown, marks, onShowAll }: SectionViewProps) => {
  const { t } = useTranslation('situation')
  const head = useRef<HTMLElement>(null)
  const { asked, answered, toFindOut } = section.progress
  const rows = { spot, isAllShown, marks }
  const hidden = questionsIn(section.entries).filter(question => !isShown(question, isAllShown)).length
  const shown = useRef(section.id)
  const isAtTop = spot.fact === undefined && spot.item === undefined
  useEffect(() => {
    if (shown.current === section.id) return
    shown.current = section.id
    if (isAtTop) toTop(head.current)
  }, [section.id, isAtTop])
  return (
    <section className="situation-section" aria-labelledby="situation-section-title">
      <header ref={head} className="situation-section-head">
        <div className="grow">
          <h2 id="situation-section-title">{section.title}</h2>
          <p className="quiet">
            {section.why} {section.office && t('office')}
          </p>
        </div>
        {asked > 0 && (
          <div className="situation-section-meter">
            <Meter
              label={section.title}
              labelHidden
              value={answered}
              max={asked}
              says={[t('progress', { answered, asked }), ...(toFindOut > 0 ? [t('toFindOut', { count: toFindOut })] : [])].join(' · ')}
            />
          </div>
        )}
      </header>
      {parts(section.entries).map(part =>
        part.kind === 'questions' ? (
          <QuestionRows key={part.questions[0]?.fact} {...rows} questions={part.questions} />
        ) : (
          <GroupView key={part.group.group} {...rows} group={part.group} challenges={challenges} />
        ),
      )}
      {asked === 0 && <p className="quiet">{t('nothingAsked')}</p>}
      {hidden > 0 && (
        <p className="situation-hidden quiet small">
          {t('moreHidden', { count: hidden })}{' '}
          <Button kind="quiet" size="small" onPress={onShowAll}>
            {t('showAll')}
          </Button>
        </p>
      )}
    </section>
  )
}

/** Another section begins at its top: of the column, or of the page where the columns stand one under the other. */
const toTop = (head: HTMLElement | null): void => {
  const column = head?.closest('.column-main')
  if (column && column.scrollHeight > column.clientHeight) column.scrollTop = 0
  else head?.scrollIntoView({ block: 'start' })
}

type Part = { readonly kind: 'questions'; readonly questions: readonly InterviewQuestion[] } | Extract<InterviewEntry, { readonly kind: 'group' }>

/** Questions that follow one another stand in one box. */
const parts = (entries: readonly InterviewEntry[]): readonly Part[] => {
  const all: Part[] = []
  for (const entry of entries) {
    const last = all.at(-1)
    if (entry.kind === 'group') all.push(entry)
    else if (last?.kind === 'questions') all[all.length - 1] = { kind: 'questions', questions: [...last.questions, entry.question] }
    else all.push({ kind: 'questions', questions: [entry.question] })
  }
  return all
}
