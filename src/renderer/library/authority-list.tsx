import { useTranslation } from 'react-i18next'
import type { Authority } from '#core/law/ground.ts'
import { useHoldings } from '#renderer/library/holdings.ts'
import { LinkTo } from '#renderer/library/link-to.tsx'
import { VerificationMark } from '#renderer/reasons/provision.tsx'

/** The provisions something rests on, each with how far it was checked. */
export const AuthorityList = ({ authority }: { readonly authority: readonly Authority[] }) => {
  const { t } = useTranslation('library')
  const { pack } = useHoldings()
  return (
    <ul className="library-links">
      {authority.map(({ provision, reach }) => {
        const found = pack.provisions[provision]
        if (found === undefined) return null
        return (
          <li key={provision}>
            <LinkTo id={provision}>{found.short}</LinkTo> {found.title}
            {reach === 'by-analogy' && <span className="quiet"> · {t('byAnalogy')}</span>}{' '}
            <span className="small">
              · <VerificationMark of={found.verification} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
