import { useTranslation } from 'react-i18next'
import type { GroundFound } from '#core/assessment/assessment.ts'
import { useBecauseHead } from '#renderer/assessment/because-head.tsx'
import { BecauseTree } from '#renderer/reasons/because-tree.tsx'
import { VerificationMark } from '#renderer/reasons/provision.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

/** Authority with how far it was read, what would prove the ground, and context that may be cited. */
export const FurtherParts = ({ ground: { authority, proof, context } }: { readonly ground: GroundFound }) => {
  const { t } = useTranslation('assessment')
  return (
    <>
      <h4>{t('authority')}</h4>
      <ul className="assessment-authority">
        {authority.map(({ provision, short, verification, reach }) => (
          <li key={provision}>
            <strong>{short}</strong> <VerificationMark of={verification} />
            {reach === 'by-analogy' && <span className="quiet"> · {t('byAnalogy')}</span>}
          </li>
        ))}
      </ul>
      {proof.length > 0 && (
        <Disclosure level={4} title={t('proof')} aside={<span className="faint small">{proof.length}</span>}>
          <ul className="assessment-list">
            {proof.map(paper => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {context.length > 0 && (
        <Disclosure level={4} title={t('context')} aside={<span className="faint small">{context.length}</span>}>
          <p className="quiet small">{t('contextNote')}</p>
          <ul className="assessment-list">
            {context.map(({ pack, item, says, asOf, source, verification, caveat }) => (
              <li key={`${pack} ${item}`}>
                {says}{' '}
                <span className="quiet small">
                  {t('contextLine', { source, asOf })} · <VerificationMark of={verification} />
                  {caveat && ` · ${caveat}`}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

/** On paper stands also what the right panel shows on the screen. */
export const PrintedParts = ({ ground }: { readonly ground: GroundFound }) => {
  const { t } = useTranslation('assessment')
  const head = useBecauseHead(ground)
  return (
    <div className="assessment-wide assessment-cut">
      <h4>{t('why.rests')}</h4>
      <BecauseTree explanation={ground.because} head={head} />
      {ground.decisions.length > 0 && <h4>{t('decisions')}</h4>}
      <ul className="assessment-list">
        {ground.decisions.map(({ id, short, alert, outcome, point }) => (
          <li key={id}>
            {short}, {alert}: {t(`outcomes.${outcome}`)}. {point}
          </li>
        ))}
      </ul>
    </div>
  )
}
