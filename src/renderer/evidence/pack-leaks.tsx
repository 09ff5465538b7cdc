import { useTranslation } from 'react-i18next'
import type { LeakFinding, LeakReport } from '#core/evidence/leak-check.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

/** What of the case stands where the source would read it, masked; and what such a check cannot see. */
export const PackLeaks = ({ leaks: { findings, checked, notLookedFor, cannotSee } }: { readonly leaks: LeakReport }) => {
  const { t } = useTranslation('evidence')
  const sorted = findings.toSorted((a, b) => Number(b.weight === 'stop') - Number(a.weight === 'stop'))
  return (
    <>
      <Board title={t('leaks.title')} lead={t('leaks.checked', { count: checked.sources, words: checked.words })} none={t('leaks.none')}>
        {sorted.map(finding => (
          <Leak key={keyOf(finding)} finding={finding} />
        ))}
      </Board>
      <Disclosure level={2} title={t('leaks.cannot')} aside={<span className="faint small">{cannotSee.length + notLookedFor.length}</span>}>
        <ul className="evidence-plain">
          {cannotSee.map(one => (
            <li key={one}>{one}</li>
          ))}
          {notLookedFor.length > 0 && <li>{t('leaks.notLookedFor', { count: notLookedFor.length })}</li>}
        </ul>
      </Disclosure>
    </>
  )
}

const keyOf = ({ what, masked, where, how }: LeakFinding): string => `${what} ${masked} ${how} ${where.kind} ${where.name} ${where.page ?? ''} ${where.line}`

const Leak = ({ finding: { weight, what, how, masked, where, count } }: { readonly finding: LeakFinding }) => {
  const { t } = useTranslation('evidence')
  return (
    <div className="evidence-finding">
      <Tag tone={weight === 'stop' ? 'danger' : 'arguable'}>{t(`leaks.${weight}`)}</Tag>
      <p className="grow">
        <strong>{what}</strong> <span className="evidence-masked">{masked}</span> <span className="quiet">{t(`leaks.how.${how}`)}</span>
        <br />
        <span className="quiet small">
          {t(`leaks.where.${where.kind}`, { name: where.name })}
          {where.page !== undefined && ` · ${t('leaks.page', { page: where.page })}`} {count > 1 && `· ${t('leaks.times', { count })}`}
        </span>
      </p>
    </div>
  )
}
