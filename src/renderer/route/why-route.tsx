import { useTranslation } from 'react-i18next'
import type { RouteFound } from '#core/assessment/assessment.ts'
import { BecauseTree } from '#renderer/reasons/because-tree.tsx'
import { ProvisionShown, VerificationMark } from '#renderer/reasons/provision.tsx'
import { useReplying } from '#renderer/reasons/replying.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

const joins = { yes: 'why.isOpen', no: 'why.isClosed', open: 'why.isNotKnown' } as const

/** The right panel of a way: why it is open or not, and the provisions behind it. */
export const WhyRoute = ({ route: { id, title, truth, because } }: { readonly route: RouteFound }) => {
  const { t } = useTranslation('route')
  const { pack } = useReplying()
  const authority = pack.routes.find(route => route.id === id)?.authority ?? []
  return (
    <>
      <h3>{title}</h3>
      <BecauseTree
        explanation={because}
        head={says => (
          <>
            <strong>{t(joins[truth])}</strong>: {says}
          </>
        )}
      />
      <h4>{t('why.provisions')}</h4>
      <div>
        {authority.map(({ provision }) => {
          const found = pack.provisions[provision]
          return (
            found && (
              <Disclosure
                key={provision}
                level={4}
                title={found.short}
                aside={
                  found.verification === 'unverified' || found.verification === 'conflict' ? (
                    <span className="small">
                      <VerificationMark of={found.verification} />
                    </span>
                  ) : undefined
                }
              >
                <ProvisionShown id={provision} heading={false} />
              </Disclosure>
            )
          )
        })}
      </div>
    </>
  )
}
