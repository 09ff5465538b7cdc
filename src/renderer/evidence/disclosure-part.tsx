import { useTranslation } from 'react-i18next'
import type { EvidencePlan } from '#contract/evidence-replies.ts'
import type { Disclosed } from '#core/evidence/disclosure.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { useGo } from '#renderer/shell/view.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

/** Exhibit by exhibit what the CCF gets and what may be put to the source, side by side, with the reason. */
export const DisclosurePart = ({ plan: { forCcf, forSource, custody } }: { readonly plan: EvidencePlan }) => {
  const { t } = useTranslation('evidence')
  const { case: subject } = useCase()
  const go = useGo()
  const findings = [...forCcf.findings, ...forSource.findings.filter(one => forCcf.findings.every(({ kind }) => kind !== one.kind))]
  if (subject.exhibits.length === 0) return <EmptyState title={t('empty.title')}>{t('disclosure.empty')}</EmptyState>
  return (
    <div className="stack">
      <p className="lead">{t('disclosure.lead')}</p>
      {findings.map(({ kind, says, mend }) => (
        <Banner key={kind} tone={kind === 'blanket-secrecy' ? 'bad' : 'warn'} title={says}>
          {mend}
        </Banner>
      ))}
      {custody.length > 0 && (
        <Banner tone="bad" title={t('custody.broken')}>
          {custody.map(({ line, says, mend }) => (
            <p key={`${line} ${says}`}>
              {says} {mend}
            </p>
          ))}
        </Banner>
      )}
      <div className="evidence-scrolls">
        <table className="evidence-table evidence-board evidence-both">
          <thead>
            <tr>
              <th scope="col">{t('table.exhibit')}</th>
              <th scope="col">{t('table.level')}</th>
              <th scope="col">{t('disclosure.ccf', { count: forCcf.exhibits.filter(goesOut).length })}</th>
              <th scope="col">{t('disclosure.source', { count: forSource.exhibits.filter(goesOut).length })}</th>
            </tr>
          </thead>
          <tbody>
            {forCcf.exhibits.map(ccf => {
              const exhibit = subject.exhibits.find(({ id }) => id === ccf.exhibit)
              const source = forSource.exhibits.find(one => one.exhibit === ccf.exhibit)
              return (
                <tr key={ccf.exhibit}>
                  <td>
                    <button type="button" className="evidence-to" onClick={() => go('evidence', { at: ccf.exhibit })}>
                      <span className="exhibit-ref">{t('ref', { number: ccf.number })}</span> <span dir="auto">{exhibit?.title ?? ccf.exhibit}</span>
                    </button>
                    {exhibit?.levelReason && <p className="small quiet">{exhibit.levelReason}</p>}
                  </td>
                  <td>
                    <abbr title={t(`levels.${ccf.level}`)}>{ccf.level}</abbr>
                  </td>
                  <td>
                    <Goes one={ccf} />
                  </td>
                  <td>{source && <Goes one={source} />}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

const goesOut = ({ goes }: Disclosed): boolean => goes !== 'out'

const tones = { whole: 'stands', summary: 'arguable', out: 'fails' } as const

const Goes = ({ one: { goes, why, summary, title } }: { readonly one: Disclosed }) => {
  const { t } = useTranslation('evidence')
  return (
    <>
      <Tag tone={tones[goes]}>{t(`goes.${goes}`)}</Tag> <span className="small quiet">{why}</span>
      {summary !== undefined && (
        <p className="small" dir="auto">
          {title}. “{summary}”
        </p>
      )}
    </>
  )
}
