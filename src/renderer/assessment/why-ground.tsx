import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroundFound } from '#core/assessment/assessment.ts'
import { useBecauseHead } from '#renderer/assessment/because-head.tsx'
import { useAsked } from '#renderer/assessment/would-change.tsx'
import { BecauseTree } from '#renderer/reasons/because-tree.tsx'
import { ProvisionShown } from '#renderer/reasons/provision.tsx'
import { QuestionCard } from '#renderer/reasons/question-card.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { Tree } from '#renderer/ui/tree.tsx'

/** The right panel of a ground: its first provision with its words, why it came to its result, what would change it, what was decided. */
export const WhyGround = memo(({ ground }: { readonly ground: GroundFound }) => {
  const { t } = useTranslation('assessment')
  const [first, ...others] = ground.authority
  const head = useBecauseHead(ground)
  return (
    <>
      {first && <ProvisionShown id={first.provision} />}
      {others.length > 0 && (
        <div>
          <p className="overline">{t('why.alsoRests')}</p>
          {others.map(({ provision, short }) => (
            <Disclosure key={`${ground.id} ${provision}`} level={4} title={short}>
              <ProvisionShown id={provision} heading={false} />
            </Disclosure>
          ))}
        </div>
      )}
      <h4>{t('why.rests')}</h4>
      <BecauseTree explanation={ground.because} head={head} />
      <FirstMove ground={ground} />
      <h4>{t('decisions')}</h4>
      {ground.decisions.length === 0 ? (
        <p className="quiet small">{t('noDecisions')}</p>
      ) : (
        <>
          <Tree
            label={t('decisions')}
            branches={ground.decisions.map(({ id, short, alert, outcome, point }) => ({
              id,
              says: (
                <span title={point}>
                  <strong>{short}</strong>, {alert}: {t(`outcomes.${outcome}`)}
                  <span className="assessment-point quiet small">{point}</span>
                </span>
              ),
            }))}
          />
          <p className="faint small">{t('decisionsNote')}</p>
        </>
      )}
    </>
  )
})

/** The one question that could move it with the fewest others. */
const FirstMove = ({ ground }: { readonly ground: GroundFound }) => {
  const { t } = useTranslation('assessment')
  const [shortest] = ground.wouldChange.toSorted((a, b) => a.answers.length - b.answers.length)
  const [asked] = useAsked(shortest ?? { answers: [] })
  if (asked === undefined) return null
  return (
    <>
      <h4>{t('why.wouldChange')}</h4>
      <QuestionCard key={asked.key} asked={asked} />
    </>
  )
}
