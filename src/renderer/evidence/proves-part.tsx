import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import type { Exhibit } from '#core/case/case.ts'
import type { EvidenceLink } from '#core/evidence/links.ts'
import { useLaw } from '#renderer/case/law.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { ClaimLine } from '#renderer/evidence/claim-line.tsx'
import { LinkForm } from '#renderer/evidence/link-form.tsx'
import { LinkRow } from '#renderer/evidence/link-row.tsx'
import { questionsOf } from '#renderer/evidence/questions.ts'
import { Skeleton } from '#renderer/ui/skeleton.tsx'

export type ProvesPartProps = {
  readonly exhibit: Exhibit
  readonly links: readonly EvidenceLink[]
  readonly plan: EvidencePlan | undefined
  /** The page on show when a link to it was asked for. */
  readonly page: number | undefined
}

/** Which answers rest on an exhibit, and what the papers say on the strength of it. */
export const ProvesPart = ({ exhibit, links, plan, page }: ProvesPartProps) => {
  const { t } = useTranslation('evidence')
  const { case: subject, readOnly } = useCase()
  const law = useLaw()
  if (law === undefined) return <Skeleton lines={3} />
  const questions = questionsOf(subject, law.pack.catalogue)
  const claims = (plan?.graph.claims ?? []).filter(
    ({ cites, rests }) => cites.some(cite => cite.exhibit === exhibit.id) || rests.some(rest => rest.exhibits.includes(exhibit.id)),
  )
  return (
    <div className="stack">
      <section className="stack" aria-labelledby="evidence-answers">
        <h3 id="evidence-answers" className="overline">
          {t('proves.answers')}
        </h3>
        {links.length === 0 && <p className="quiet">{t('proves.none')}</p>}
        {links.length > 0 && (
          <ul className="evidence-lines evidence-board">
            {links.map(link => (
              <li key={`${link.fact} ${link.item ?? ''} ${link.at}`}>
                <LinkRow exhibit={exhibit} link={link} questions={questions} />
              </li>
            ))}
          </ul>
        )}
        {!readOnly && <LinkForm key={page ?? 0} exhibit={exhibit} questions={questions} page={page} />}
      </section>
      <section className="stack" aria-labelledby="evidence-said">
        <h3 id="evidence-said" className="overline">
          {t('proves.claims')}
        </h3>
        {plan === undefined && <Skeleton lines={2} />}
        {plan && claims.length === 0 && <p className="quiet">{t('proves.noClaims')}</p>}
        {claims.length > 0 && (
          <ul className="evidence-lines evidence-board">
            {claims.map(claim => (
              <li key={`${claim.document} ${claim.block}`}>
                <ClaimLine claim={claim} pack={law.pack} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
