import { useTranslation } from 'react-i18next'
import type { QuestionFound } from '#renderer/situation/find-questions.ts'
import { noMarks } from '#renderer/situation/interviewing.ts'
import { QuestionRow } from '#renderer/situation/question-row.tsx'
import { atOf } from '#renderer/situation/spot.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** Questions found by their words. Going to one leaves the search. */
export const FoundList = ({ found }: { readonly found: readonly QuestionFound[] }) => {
  const { t } = useTranslation('situation')
  if (found.length === 0)
    return (
      <EmptyState icon="search" title={t('foundNone')}>
        {t('foundNoneHelp')}
      </EmptyState>
    )
  return (
    <section className="situation-section" aria-labelledby="situation-section-title">
      <div role="status">
        <h2 id="situation-section-title">{t('found', { count: found.length })}</h2>
      </div>
      <ul className="situation-list">
        {found.map(({ question, section, sectionTitle, of }, place) => {
          const at = atOf({
            section,
            fact: question.fact,
            ...(question.group === undefined ? {} : { group: question.group }),
            ...(question.item === undefined ? {} : { item: question.item }),
          })
          const where = [sectionTitle, ...(of === undefined ? [] : [of])].join(' · ')
          const before = found[place - 1]
          const isSame = before !== undefined && before.section === section && before.of === of
          return [
            ...(isSame
              ? []
              : [
                  <li key={`${at} where`} className="situation-where overline">
                    {where}
                  </li>,
                ]),
            <QuestionRow key={at} question={question} at={at} marks={noMarks} />,
          ]
        })}
      </ul>
    </section>
  )
}
