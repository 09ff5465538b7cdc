import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Relied } from '#core/assessment/assessment.ts'
import { atOf } from '#core/board/asked.ts'
import { telling } from '#core/board/telling.ts'
import type { Case } from '#core/case/case.ts'
import type { Explanation } from '#core/law/explain.ts'
import { ExhibitRefs } from '#renderer/reasons/exhibit-refs.tsx'
import { useReplying } from '#renderer/reasons/replying.ts'
import { type Branch, Tree } from '#renderer/ui/tree.tsx'
import './reasons.css'

/** The explanation in sentences, down to facts and exhibits. `head` stands before the first one: "Stands because". */
export const BecauseTree = ({ explanation: whole, head }: { readonly explanation: Explanation; readonly head: (says: string) => React.ReactNode }) => {
  const { t } = useTranslation('assessment')
  const explanation = telling(whole)
  const first: Branch = { id: 'head', says: <Line of={explanation} says={head(lowered(explanation.says))} /> }
  const branches = explanation.because.map((part, at) => branchOf(part, String(at)))
  return <Tree label={t('why.rests')} branches={[first, ...branches]} />
}

const branchOf = (explanation: Explanation, id: string): Branch => ({
  id,
  says: <Line of={explanation} says={explanation.says} />,
  ...(explanation.because.length === 0 ? {} : { because: explanation.because.map((part, at) => branchOf(part, `${id}.${at}`)) }),
})

const Line = ({ of, says }: { readonly of: Explanation; readonly says: React.ReactNode }) => {
  const { subject, ask, toQuestion } = useReplying()
  const [use] = of.uses
  const asked = use && ask(use.item === undefined ? { fact: use.fact } : { fact: use.fact, item: use.item })
  const exhibits = exhibitsOf(of, subject)
  return (
    <span className={of.truth === 'open' ? 'reasons-open' : undefined}>
      {asked ? (
        <Link className="reasons-fact" onPress={() => toQuestion(atOf(asked))}>
          {says}
        </Link>
      ) : (
        says
      )}{' '}
      <ExhibitRefs exhibits={exhibits} />
    </span>
  )
}

const exhibitsOf = ({ uses }: Explanation, subject: Case): Relied['exhibits'] => {
  const refs = uses.flatMap(({ answer }) => answer?.evidence ?? [])
  const once = new Map(refs.map(({ exhibit, page }) => [`${exhibit}@${page ?? ''}`, { exhibit, page }] as const))
  return [...once.values()].flatMap(({ exhibit, page }) => {
    const held = subject.exhibits.find(({ id }) => id === exhibit)
    return held === undefined ? [] : [{ id: held.id, number: held.number, ...(page === undefined ? {} : { page }) }]
  })
}

const lowered = (says: string): string => `${says.charAt(0).toLowerCase()}${says.slice(1)}`
