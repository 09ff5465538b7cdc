import { useTranslation } from 'react-i18next'
import type { GroundFound, Move } from '#core/assessment/assessment.ts'
import type { Asked } from '#core/board/asked.ts'
import { keyOf } from '#core/law/settle.ts'
import { QuestionCard } from '#renderer/reasons/question-card.tsx'
import { useReplying } from '#renderer/reasons/replying.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

/** A longer set is folded. */
const mostAtOnce = 2

/** The smallest sets of answers that would bring another result, each question with quick answers. */
export const WouldChange = ({ ground }: { readonly ground: GroundFound }) => {
  const { t } = useTranslation('assessment')
  return (
    <>
      <h4>{t('wouldChange')}</h4>
      {ground.wouldChange.length === 0 && <p className="quiet">{t('nothingChanges')}</p>}
      {[...Map.groupBy(ground.wouldChange, setOf)].map(([set, moves]) => (
        <MovesShown key={set} moves={moves} />
      ))}
    </>
  )
}

/** Moves that the same answers could bring, the one way or the other. */
const MovesShown = ({ moves }: { readonly moves: readonly Move[] }) => {
  const { t } = useTranslation('assessment')
  const { t: ui } = useTranslation('ui')
  const asked = useAsked(moves[0] ?? { answers: [] })
  const standings = [...new Set(moves.map(({ to }) => t('quoted', { words: ui(`standing.${to}`) })))]
  const says = t('wouldChangeTo', { count: asked.length, standing: standings.join(` ${t('or')} `) })
  const cards = asked.map(one => <QuestionCard key={one.key} asked={one} />)
  if (asked.length > mostAtOnce)
    return (
      <Disclosure level={4} title={says}>
        <div className="assessment-move">{cards}</div>
      </Disclosure>
    )
  return (
    <div className="assessment-move">
      <p className="quiet small">{says}</p>
      {cards}
    </div>
  )
}

const setOf = ({ answers }: Move): string =>
  answers
    .map(({ unknown }) => keyOf(unknown))
    .toSorted()
    .join(' ')

/** The questions of a set, each once: two unknowns may be asked at one place. */
export const useAsked = ({ answers }: Pick<Move, 'answers'>): readonly Asked[] => {
  const { ask } = useReplying()
  return [...new Map(answers.flatMap(({ unknown }) => ask(unknown) ?? []).map(asked => [asked.key, asked] as const)).values()]
}
