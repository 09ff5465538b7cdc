import { useTranslation } from 'react-i18next'
import type { Claim } from '#core/evidence/claims.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { paperName } from '#renderer/evidence/paper-name.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Tag } from '#renderer/ui/chip.tsx'

export type ClaimLineProps = { readonly claim: Claim; readonly pack: LawPack }

/** One assertion of a paper, and the exhibits and pages it rests on; each leads to where it stands. */
export const ClaimLine = ({ claim, pack }: ClaimLineProps) => {
  const { t, i18n } = useTranslation('evidence')
  const { case: subject } = useCase()
  const go = useGo()
  const { document, block, paragraph, ground, text, cites, rests, unsupported } = claim
  const named = new Set(cites.map(({ exhibit }) => exhibit))
  const through = [...new Set(rests.flatMap(({ exhibits }) => exhibits))].filter(id => !named.has(id))
  const numberOf = (id: string) => subject.exhibits.find(exhibit => exhibit.id === id)?.number ?? 0
  const paper = paperName(document, i18n)
  const title = pack.grounds.find(({ id }) => id === ground)?.title
  return (
    <div className="evidence-claim">
      <button type="button" className="evidence-to faint small" onClick={() => go('drafts', { at: `${document}#${block}` })}>
        {paragraph === undefined ? t('claimIn', { paper }) : t('claimAt', { paper, paragraph })}
        {title !== undefined && ` · ${title}`}
      </button>
      <p className="evidence-said">{text}</p>
      <p className="evidence-refs">
        {cites.map(({ exhibit, number, page }) => (
          <button key={`${exhibit} ${page ?? ''}`} type="button" className="evidence-to exhibit-ref" onClick={() => go('evidence', { at: exhibit })}>
            {page === undefined ? t('ref', { number }) : t('refPage', { number, page })}
          </button>
        ))}
        {through.map(id => (
          <button key={id} type="button" className="evidence-to exhibit-ref" onClick={() => go('evidence', { at: id })}>
            {t('refThrough', { number: numberOf(id) })}
          </button>
        ))}
        {cites.length === 0 && through.length === 0 && <Tag tone="danger">{t('noEvidence')}</Tag>}
        {unsupported.length > 0 && (cites.length > 0 || through.length > 0) && <Tag tone="arguable">{t('unsupported', { count: unsupported.length })}</Tag>}
      </p>
    </div>
  )
}
