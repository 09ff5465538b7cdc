import { useTranslation } from 'react-i18next'
import type { Conclusion } from '#core/law/ground.ts'
import { Icon, type IconName } from '#renderer/ui/icon.tsx'
import './chip.css'

/** What a chip can say: the conclusions of the rules, that the weighing is the lawyer's, and that the lawyer leaves it out. */
export type Standing = Conclusion | 'your-call' | 'leave-out'

type Look = { readonly tone: 'stands' | 'arguable' | 'weak' | 'fails' | 'open'; readonly icon: IconName }

const looks: { readonly [S in Standing]: Look } = {
  strong: { tone: 'stands', icon: 'check' },
  arguable: { tone: 'arguable', icon: 'half' },
  weak: { tone: 'weak', icon: 'down' },
  'does-not-stand': { tone: 'fails', icon: 'cross' },
  'not-applicable': { tone: 'fails', icon: 'dash' },
  open: { tone: 'open', icon: 'question' },
  'your-call': { tone: 'arguable', icon: 'scales' },
  'leave-out': { tone: 'fails', icon: 'dash' },
}

/** A conclusion by icon, word and colour: never by colour alone. */
export const Chip = ({ standing }: { readonly standing: Standing }) => {
  const { t } = useTranslation('ui')
  const { tone, icon } = looks[standing]
  return (
    <span className={`chip ${tone}`}>
      <Icon name={icon} />
      {t(`standing.${standing}`)}
    </span>
  )
}

/** A small mark with words of its own: a disclosure level, a format, "unverified". */
export const Tag = ({ tone = 'fails', children }: { readonly tone?: Look['tone'] | 'danger'; readonly children: React.ReactNode }) => (
  <span className={`tag ${tone}`}>{children}</span>
)
