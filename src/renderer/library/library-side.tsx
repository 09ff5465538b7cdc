import { useTranslation } from 'react-i18next'
import { useHoldings } from '#renderer/library/holdings.ts'
import { rows } from '#renderer/library/library-chunk.ts'
import { atOfShelf, type Shelf, textsOf } from '#renderer/library/shelves.ts'

/** The shelves, by name. */
export const LibrarySide = ({ here, onShelf }: { readonly here: Shelf | undefined; readonly onShelf: (shelf: Shelf) => void }) => {
  const { t } = useTranslation('library')
  const { pack } = useHoldings()
  const line = (shelf: Shelf, name: string, count?: number) => (
    <li key={atOfShelf(shelf)}>
      <button
        type="button"
        className="library-nav"
        {...(here && atOfShelf(here) === atOfShelf(shelf) ? { 'aria-current': 'true' as const } : {})}
        onClick={() => onShelf(shelf)}
      >
        <span>{name}</span>
        {count !== undefined && <small>{count}</small>}
      </button>
    </li>
  )
  return (
    <nav className="stack" aria-label={t('sideLabel')}>
      <ul className="library-navs">
        {line({ kind: 'overview' }, t('shelves.overview'))}
        {line({ kind: 'rules' }, t('shelves.rules'), pack.grounds.length)}
        {line({ kind: 'procedure' }, t('shelves.procedure'), Object.values(rows).flat().length)}
        {line({ kind: 'decisions' }, t('shelves.decisions'), Object.keys(pack.decisions).length)}
      </ul>
      <p className="overline library-over">{t('texts')}</p>
      <ul className="library-navs">{textsOf(pack).map(({ instrument, provisions }) => line({ kind: 'text', instrument }, instrument, provisions.length))}</ul>
    </nav>
  )
}
