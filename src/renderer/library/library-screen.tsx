import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useLaw } from '#renderer/case/law.ts'
import { FoundLaw } from '#renderer/library/found-law.tsx'
import { HoldingsContext } from '#renderer/library/holdings.ts'
import { rows } from '#renderer/library/library-chunk.ts'
import { LibrarySide } from '#renderer/library/library-side.tsx'
import { ShelfShown } from '#renderer/library/shelf-shown.tsx'
import { atOfShelf, spotOf } from '#renderer/library/shelves.ts'
import { useLawSearch } from '#renderer/library/use-law-search.ts'
import { useCommand } from '#renderer/shell/commands.ts'
import { useGo, useView } from '#renderer/shell/view.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Columns } from '#renderer/ui/columns.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import './library.css'

/** The law the app knows, shelf by shelf, and a search over it and over the cases. */
export const LibraryScreen = () => {
  const { t } = useTranslation('library')
  const { views } = useApp()
  const go = useGo()
  const { at } = useView()
  const pack = useLaw()?.pack
  const search = useLawSearch(pack)
  const [words, setWords] = useState('')
  const [isLooking, setLooking] = useState(true)
  const field = useRef<HTMLDivElement>(null)
  const focusSearch = () => {
    const input = field.current?.querySelector('input')
    input?.focus()
    input?.select()
  }
  useCommand({ id: 'find', says: t('search'), keys: 'mod+f', does: focusSearch }, pack !== undefined)

  if (pack === undefined) return <Skeleton lines={8} />
  const spot = spotOf(at, pack, rows)
  const isFinding = isLooking && words.trim().length > 1
  const show = (id: string) => {
    setLooking(false)
    go('library', { at: id })
  }
  const toggle = (id: string) => views.select(spot?.open === id ? atOfShelf(spot.shelf) : id)
  return (
    <HoldingsContext value={{ pack, open: spot?.open, toggle, show }}>
      <Columns
        sideLabel={t('sideLabel')}
        side={
          <LibrarySide
            here={isFinding ? undefined : spot?.shelf}
            onShelf={shelf => {
              setLooking(false)
              views.select(atOfShelf(shelf))
            }}
          />
        }
      >
        <div className="stack library-main">
          <PageHead title={t('title')} lead={t('lead')} />
          <div className="library-search" ref={field}>
            <SearchField
              label={t('search')}
              value={words}
              onChange={text => {
                setWords(text)
                setLooking(true)
              }}
            />
            {!isLooking && words.trim() !== '' && (
              <Button icon="back" onPress={() => setLooking(true)}>
                {t('backToFound', { words: words.trim() })}
              </Button>
            )}
          </div>
          {isFinding ? (
            <FoundLaw words={words} search={search} />
          ) : spot ? (
            <ShelfShown shelf={spot.shelf} />
          ) : (
            <Banner tone="warn" title={t('notHeld')}>
              {t('notHeldHelp', { id: at ?? '' })}
            </Banner>
          )}
        </div>
      </Columns>
    </HoldingsContext>
  )
}
