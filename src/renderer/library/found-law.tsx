import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenCase } from '#renderer/case/use-case.ts'
import { type FoundKind, foundKinds } from '#renderer/library/found-kinds.ts'
import { useHoldings } from '#renderer/library/holdings.ts'
import type { Found, LawSearch } from '#renderer/library/search-law.ts'
import { VerificationMark } from '#renderer/reasons/provision.tsx'
import { FoundInCases } from '#renderer/search/found-in-cases.tsx'
import { MarkedText } from '#renderer/search/marked-text.tsx'
import { useGo } from '#renderer/shell/view.ts'
import { Button } from '#renderer/ui/button.tsx'

const few = 6

/** What the law and the cases hold of the words, by kind. */
export const FoundLaw = ({ words, search }: { readonly words: string; readonly search: LawSearch | undefined }) => {
  const { t } = useTranslation('library')
  const openId = useOpenCase()?.id
  const found = search?.(words) ?? []
  return (
    <div className="stack">
      <p className="quiet small" role="status">
        {search ? t('foundCount', { count: found.length }) : t('looking')}
      </p>
      {foundKinds.map(kind => {
        const of = found.filter(one => one.kind === kind)
        return of.length > 0 && <FoundGroup key={kind} kind={kind} found={of} />
      })}
      <FoundInCases words={words} openId={openId} />
    </div>
  )
}

const FoundGroup = ({ kind, found }: { readonly kind: FoundKind; readonly found: readonly Found[] }) => {
  const { t } = useTranslation('library')
  const [isAll, setAll] = useState(false)
  return (
    <section className="library-shelf">
      <h2>
        {t(`foundKinds.${kind}`)} <span className="faint small">{found.length}</span>
      </h2>
      <ul className="library-list">
        {found.slice(0, isAll ? undefined : few).map(one => (
          <FoundOne key={one.id} found={one} />
        ))}
      </ul>
      {!isAll && found.length > few && (
        <Button kind="quiet" size="small" onPress={() => setAll(true)}>
          {t('showAll', { count: found.length })}
        </Button>
      )}
    </section>
  )
}

const FoundOne = ({ found: { kind, id, title, ref, text, words, verification } }: { readonly found: Found }) => {
  const { t } = useTranslation('library')
  const { show } = useHoldings()
  const go = useGo()
  const open = useOpenCase()
  const isQuestion = kind === 'question'
  return (
    <li className="library-holding">
      <button type="button" className="library-found" disabled={isQuestion && !open} onClick={() => (isQuestion ? go('situation', { at: id }) : show(id))}>
        <span className="library-found-head">
          <strong>
            <MarkedText text={title} words={words} />
          </strong>
          {ref && (
            <span className="quiet small">
              <MarkedText text={ref} words={words} />
            </span>
          )}
          {verification && (
            <span className="small library-aside">
              <VerificationMark of={verification} />
            </span>
          )}
        </span>
        {text && (
          <span className="small">
            <MarkedText text={text} words={words} short />
          </span>
        )}
        {isQuestion && !open && <span className="faint small">{t('openToAnswer')}</span>}
      </button>
    </li>
  )
}
