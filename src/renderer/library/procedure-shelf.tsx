import { useTranslation } from 'react-i18next'
import { dayShown } from '#renderer/host/clock.ts'
import { AuthorityList } from '#renderer/library/authority-list.tsx'
import { Holding } from '#renderer/library/holding.tsx'
import { procedure, rows } from '#renderer/library/library-chunk.ts'
import { type ProcedureRow, procedureParts } from '#renderer/library/procedure-rows.ts'
import { Sources } from '#renderer/library/sources.tsx'
import { VerificationMark } from '#renderer/reasons/provision.tsx'

/** The CCF's procedure: limits, clocks, requests, and what nobody could read anywhere. */
export const ProcedureShelf = () => {
  const { t, i18n } = useTranslation('library')
  return (
    <>
      <p className="quiet">{t('procedureOf', { id: procedure.id, day: dayShown(procedure.checkedOn, i18n.language) })}</p>
      {procedureParts.map(part => (
        <section key={part} className="library-shelf">
          <h3>{t(`procedureParts.${part}`)}</h3>
          <ul className="library-list">
            {rows[part].map(row => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const Row = ({ row }: { readonly row: ProcedureRow }) => {
  const { t } = useTranslation('library')
  const measure = useMeasure(row)
  return (
    <Holding id={row.id} title={row.title} aside={measure ?? <VerificationMark of={row.verification} />}>
      {row.says.map(line => (
        <p key={line}>{line}</p>
      ))}
      {row.provisions.length > 0 && (
        <div>
          <p className="overline">{t('restsOn')}</p>
          <AuthorityList authority={row.provisions.map(provision => ({ provision }))} />
        </div>
      )}
      <p className="small">
        <VerificationMark of={row.verification} />
        {row.caveat && <span className="quiet"> · {row.caveat}</span>}
      </p>
      <Sources ids={row.sources} />
    </Holding>
  )
}

/** "at most 10 pages", "9 months from admissibility". What is not known is said to be not known. */
const useMeasure = ({ limit, runs }: ProcedureRow): string | undefined => {
  const { t } = useTranslation('library')
  if (limit) return limit.kind === 'unknown' ? t('limitUnknown') : t(`atMost.${limit.unit}`, { count: limit.most })
  if (runs === undefined) return undefined
  const kind = t(`clockKind.${runs.kind}`)
  if (runs.runs.kind === 'set') return `${t(`setBy.${runs.runs.by}`)} · ${kind}`
  const from = t(`from.${runs.runs.from}`)
  if (runs.runs.kind === 'open') return `${t('openEnd', { from })} · ${kind}`
  const [, count, unit] = /^P(\d+)([MD])$/.exec(runs.runs.period) ?? []
  return `${t(unit === 'M' ? 'months' : 'days', { count: Number(count) })} ${from} · ${kind}`
}
