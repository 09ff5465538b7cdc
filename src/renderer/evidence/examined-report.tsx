import { useTranslation } from 'react-i18next'
import type { FileExamined } from '#contract/evidence-replies.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { Tag } from '#renderer/ui/chip.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

export type ExaminedReportProps = { readonly examined: FileExamined; readonly level: 3 | 4 }

const firstShown = 4

/** What was found in a file, worst first; then what is wrong with it, and what it is like. */
export const ExaminedReport = ({ examined: { findings, problems, alike, inside, asItIs }, level }: ExaminedReportProps) => {
  const { t } = useTranslation('evidence')
  const more = findings.slice(firstShown)
  return (
    <div className="evidence-found">
      {findings.length > 0 && (
        <ul className="evidence-findings">
          {findings.slice(0, firstShown).map(one => (
            <FindingLine key={`${one.kind} ${one.where} ${one.value}`} finding={one} />
          ))}
        </ul>
      )}
      {more.length > 0 && (
        <Disclosure level={level} title={t('found.more', { count: more.length })}>
          <ul className="evidence-findings">
            {more.map(one => (
              <FindingLine key={`${one.kind} ${one.where} ${one.value}`} finding={one} />
            ))}
          </ul>
        </Disclosure>
      )}
      {problems.map(({ problem, remedy, repaired }) => (
        <p key={problem} className="small">
          <Tag tone={repaired === undefined ? 'danger' : 'arguable'}>{t(repaired === undefined ? 'found.problem' : 'found.repaired')}</Tag> {problem}{' '}
          {repaired ?? remedy}
        </p>
      ))}
      <Alike alike={alike} />
      {inside.length > 0 && <p className="small quiet">{t('found.inside', { count: inside.length, names: inside.map(({ name }) => name).join(', ') })}</p>}
      {asItIs && <p className="small quiet">{t('found.asItIs')}</p>}
    </div>
  )
}

const FindingLine = ({ finding: { kind, where, value, risk, scrubbed } }: { readonly finding: FileExamined['findings'][number] }) => {
  const { t } = useTranslation('evidence')
  return (
    <li>
      <Tag tone={scrubbed ? 'stands' : 'danger'}>{t(scrubbed ? 'found.taken' : 'found.stays')}</Tag>{' '}
      <strong>{t(`found.kind.${kind}`, { defaultValue: kind })}</strong> <span className="quiet">({where})</span>: <span dir="auto">{value}</span>{' '}
      <span className="quiet small">{risk}</span>
    </li>
  )
}

const Alike = ({ alike }: Pick<FileExamined, 'alike'>) => {
  const { t } = useTranslation('evidence')
  const { case: subject } = useCase()
  return alike.map(({ kind, exhibit, file, share }) => {
    const other = subject.exhibits.find(({ id }) => id === exhibit)
    return (
      <p key={`${kind} ${file}`} className="small">
        <Tag tone="arguable">{t(`found.alike.${kind}`)}</Tag> {t('found.like', { number: other?.number ?? 0, title: other?.title ?? exhibit })}
        {share !== undefined && ` ${t('found.share', { tenths: Math.round(share * 10) })}`}
      </p>
    )
  })
}
