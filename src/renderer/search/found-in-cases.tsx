import { useTranslation } from 'react-i18next'
import type { CaseFound, PlaceFound } from '#contract/case-replies.ts'
import { MarkedText } from '#renderer/search/marked-text.tsx'
import { useFoundInCases, wordsIn } from '#renderer/search/use-found-in-cases.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Refusal } from '#renderer/ui/refusal.tsx'
import './found-in-cases.css'

/** Where the cases of the vault hold the words, the open case first. */
export const FoundInCases = ({ words, openId, level = 2 }: { readonly words: string; readonly openId: string | undefined; readonly level?: 2 | 3 }) => {
  const { t } = useTranslation('cases')
  const asked = useFoundInCases(words)
  const Heading = `h${level}` as const
  if (asked === undefined) return null
  if (asked.kind === 'refused') return <Refusal refusal={asked.refusal} onRetry={asked.again} />
  const found = asked.kind === 'answered' ? asked.value : (asked.before ?? [])
  const isOver = asked.kind === 'answered'
  const inOrder = [...found.filter(({ id }) => id === openId), ...found.filter(({ id }) => id !== openId)]
  return (
    <section className="found-cases" aria-busy={!isOver}>
      <Heading>{t('found.title')}</Heading>
      <p className="quiet small" role="status">
        {isOver
          ? found.length === 0
            ? t('found.none')
            : t('found.count', { count: found.reduce((sum, one) => sum + one.places.length, 0) })
          : t('found.looking')}
      </p>
      {inOrder.map(one => (
        <FoundInOne key={one.id} {...one} isOpen={one.id === openId} words={wordsIn(words)} level={level} />
      ))}
    </section>
  )
}

type FoundInOneProps = CaseFound & { readonly isOpen: boolean; readonly words: readonly string[]; readonly level: 2 | 3 }

const FoundInOne = ({ id, codeName, places, isOpen, words, level }: FoundInOneProps) => {
  const { t } = useTranslation('cases')
  const go = useGo()
  const Heading = level === 2 ? 'h3' : 'h4'
  const show = ({ at, exhibit }: PlaceFound) =>
    exhibit === undefined ? go('situation', { caseId: id, ...(at === undefined ? {} : { at }) }) : go('evidence', { caseId: id, at: exhibit })
  return (
    <div className="found-case">
      <Heading dir="auto">
        {codeName} {isOpen && <span className="faint small">{t('list.isOpen')}</span>}
      </Heading>
      <ul>
        {places.map((place, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one question may hold the words twice, in its answer and in its note
          <li key={`${place.where} ${number}`}>
            <button type="button" className="found-place" onClick={() => show(place)}>
              <span className="quiet small">
                <MarkedText text={place.where} words={words} />
              </span>
              <span dir="auto">
                <MarkedText text={place.words} words={words} short />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
