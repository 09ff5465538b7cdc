import { useTranslation } from 'react-i18next'
import { type GroundMoved, isStill, type Moved } from '#core/board/moved.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'

/** What moves from the case to its copy: route, articles, grounds, traps. */
export const Moves = ({ moved, onOpen }: { readonly moved: Moved; readonly onOpen: (ground: string) => void }) => {
  const { t } = useTranslation('assessment')
  if (isStill(moved)) return <p className="quiet">{t('whatIf.still')}</p>
  return (
    <ul className="assessment-moves">
      {moved.routes.map(({ id, title, recommended }) => (
        <li key={id}>
          <strong>{t('whatIf.route')}</strong> {t(recommended ? 'whatIf.recommended' : 'whatIf.notRecommended', { title })}
        </li>
      ))}
      {moved.articles.map(({ id, title, from, to }) => (
        <li key={id}>
          <span>
            <span className="quiet">{t('whatIf.article')}</span> {title}
          </span>
          <FromTo from={from} to={to} />
        </li>
      ))}
      {moved.grounds.map(ground => (
        <li key={ground.id}>
          <span>
            <button type="button" className="reasons-fact" onClick={() => onOpen(ground.id)}>
              {ground.title}
            </button>{' '}
            <PlaceMoved of={ground.place} />
          </span>
          <FromTo from={ground.from} to={ground.to} />
        </li>
      ))}
      {moved.traps.come.map(says => (
        <li key={says}>{t('whatIf.trapCome', { says })}</li>
      ))}
      {moved.traps.gone.map(says => (
        <li key={says}>{t('whatIf.trapGone', { says })}</li>
      ))}
    </ul>
  )
}

const PlaceMoved = ({ of: { from, to } }: { readonly of: GroundMoved['place'] }) => {
  const { t } = useTranslation('assessment')
  if (from === undefined && to === undefined) return null
  const says =
    to === undefined
      ? t('whatIf.unpleaded')
      : from === undefined
        ? t('whatIf.pleaded', { place: to })
        : from === to
          ? undefined
          : `${t('whatIf.place', { place: from })} → ${to}`
  return says === undefined ? null : <span className="faint small">{says}</span>
}

export const FromTo = ({ from, to }: { readonly from: GroundMoved['from']; readonly to: GroundMoved['to'] }) => (
  <span className="assessment-from-to">
    <Chip standing={from} />
    <Icon name="forward" />
    <Chip standing={to} />
  </span>
)
