import { useTranslation } from 'react-i18next'
import type { Matter } from '#renderer/drafts/before.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import './panel.css'

export type BeforeItGoesProps = {
  readonly matters: readonly Matter[]
  readonly onGo: (block: string) => void
  readonly onQuestion: (at: string) => void
}

/** What to see to before the paper goes; each leads to its paragraph or question. */
export const BeforeItGoes = ({ matters, onGo, onQuestion }: BeforeItGoesProps) => {
  const { t } = useTranslation('drafts')
  const of = (weight: Matter['weight']) => matters.filter(matter => matter.weight === weight && matter.kind !== 'lost')
  const [must, look, know] = [of('must'), of('look'), of('know')]
  const list = (some: readonly Matter[]) => (
    <ul className="drafts-matters">
      {some.map(matter => (
        <MatterLine key={matter.key} matter={matter} onGo={onGo} onQuestion={onQuestion} />
      ))}
    </ul>
  )
  return (
    <section className="drafts-before">
      <h3>{t('beforeIt')}</h3>
      {must.length === 0 && <p className="quiet">{t('allClear')}</p>}
      {list(must)}
      {look.length > 0 && (
        <Disclosure title={t('lookList')} level={4} startsOpen={must.length < 6} aside={<span className="faint small">{look.length}</span>}>
          {list(look)}
        </Disclosure>
      )}
      {know.length > 0 && (
        <Disclosure title={t('knowList')} level={4} aside={<span className="faint small">{know.length}</span>}>
          {list(know)}
        </Disclosure>
      )}
    </section>
  )
}

type LineProps = { readonly matter: Matter; readonly onGo: (block: string) => void; readonly onQuestion: (at: string) => void }

const MatterLine = ({ matter, onGo, onQuestion }: LineProps) => {
  const { t } = useTranslation('drafts')
  const { block, paragraph, at, weight } = matter
  const where = paragraph === undefined ? t('part') : t('paragraph', { number: paragraph })
  const more = useMore(matter)
  const says = useSays(matter)
  return (
    <li className={`drafts-matter ${weight}`}>
      {block === undefined ? (
        <p dir="auto">{says}</p>
      ) : (
        <button type="button" onClick={() => onGo(block)}>
          <span dir="auto">{says}</span>
        </button>
      )}
      <p className="quiet small">
        {[block !== undefined && where, more].filter(Boolean).join(' · ')}
        {at !== undefined && (
          <Button kind="quiet" size="small" onPress={() => onQuestion(at)} aria-label={`${t('toQuestion')}: ${says}`}>
            {t('toQuestion')}
          </Button>
        )}
      </p>
    </li>
  )
}

const useSays = (matter: Matter): string => {
  const { t } = useTranslation('drafts')
  const { t: shared } = useTranslation('ui')
  switch (matter.kind) {
    case 'law':
      return t('matters.law', { says: matter.says, verification: shared(`verification.${matter.verification}`) })
    case 'stale':
    case 'empty':
    case 'lost':
      return t(`matters.${matter.kind}`)
    case 'discrepancy':
    case 'note':
      return matter.says
    case 'gap':
    case 'no-exhibit':
    case 'alleged':
    case 'withheld':
    case 'brace':
      return t(`matters.${matter.kind}`, { says: matter.says })
  }
}

const useMore = (matter: Matter): string | undefined => {
  const { t } = useTranslation('drafts')
  switch (matter.kind) {
    case 'gap':
      return t('ask')
    case 'stale':
      return t('matters.staleMore')
    case 'brace':
      return t('matters.braceMore')
    case 'withheld':
    case 'discrepancy':
      return matter.more
    default:
      return undefined
  }
}
