import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import type { LawPack } from '#core/law/ground.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { BadCites } from '#renderer/evidence/bad-cites.tsx'
import { Board } from '#renderer/evidence/board.tsx'
import { ClaimLine } from '#renderer/evidence/claim-line.tsx'
import { WeakFacts } from '#renderer/evidence/weak-facts.tsx'
import { useGo } from '#renderer/shell/view.ts'
import { Segmented } from '#renderer/ui/radio-group.tsx'

export type ClaimsPartProps = { readonly plan: EvidencePlan; readonly pack: LawPack }

const shows = ['gaps', 'all'] as const

/** Which assertion rests on what: the gaps first, or every claim. */
export const ClaimsPart = ({ plan: { graph }, pack }: ClaimsPartProps) => {
  const { t } = useTranslation('evidence')
  const [show, setShow] = useState<(typeof shows)[number]>('gaps')
  const { claims, unsupported, unused, weak, badCites } = graph
  return (
    <div className="stack">
      <div className="row">
        <Segmented
          label={t('graph.show')}
          labelHidden
          options={shows.map(id => ({ id, label: t(`graph.${id}`, { count: claims.length }) }))}
          value={show}
          onChange={setShow}
        />
        <span className="quiet small">{t('graph.sum', { claims: claims.length, bare: unsupported.length })}</span>
      </div>
      {show === 'all' && (
        <Board title={t('graph.claims')} none={t('graph.noClaims')}>
          {claims.map(claim => (
            <ClaimLine key={`${claim.document} ${claim.block}`} claim={claim} pack={pack} />
          ))}
        </Board>
      )}
      {show === 'gaps' && (
        <>
          {badCites.length > 0 && <BadCites cites={badCites} pack={pack} />}
          <Board title={t('graph.unsupported')} lead={t('graph.unsupportedSays')} none={t(claims.length === 0 ? 'graph.noClaims' : 'graph.allSupported')}>
            {unsupported.map(claim => (
              <ClaimLine key={`${claim.document} ${claim.block}`} claim={claim} pack={pack} />
            ))}
          </Board>
          <WeakFacts weak={weak} pack={pack} />
          <Board title={t('graph.unused')} lead={t('graph.unusedSays')} none={t('graph.allUsed')}>
            {unused.map(one => (
              <Unused key={one.exhibit} exhibit={one.exhibit} why={one.why} />
            ))}
          </Board>
        </>
      )}
    </div>
  )
}

const Unused = ({ exhibit: id, why }: { readonly exhibit: string; readonly why: 'nothing' | 'facts-only' }) => {
  const { t } = useTranslation('evidence')
  const { case: subject } = useCase()
  const go = useGo()
  const exhibit = subject.exhibits.find(one => one.id === id)
  return (
    <div className="evidence-claim">
      <button type="button" className="evidence-to" onClick={() => go('evidence', { at: id })}>
        <span className="exhibit-ref">{t('ref', { number: exhibit?.number ?? 0 })}</span> <span dir="auto">{exhibit?.title ?? id}</span>
      </button>
      <p className="quiet small">{t(`graph.why.${why}`)}</p>
    </div>
  )
}
