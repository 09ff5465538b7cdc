import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment, TrapFound } from '#core/assessment/assessment.ts'
import { isYourCall } from '#core/board/board.ts'
import { useAgainstUnread } from '#renderer/case/against-read.ts'
import { VerificationMark } from '#renderer/reasons/provision.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Icon } from '#renderer/ui/icon.tsx'

type Notice = { readonly id: 'traps' | 'law' | 'calls' | 'against'; readonly says: string; readonly warns: boolean; readonly content: React.ReactNode }

/** What to look at before relying on the board, one short line; each opens what it stands for. */
export const Notices = memo(({ assessment, onOpen }: { readonly assessment: Assessment; readonly onOpen: (ground: string) => void }) => {
  const { t } = useTranslation('assessment')
  const [open, setOpen] = useState<Notice['id']>()
  const unread = useAgainstUnread(assessment)
  const certain = assessment.traps.filter(({ truth }) => truth === 'yes')
  const pleaded = assessment.grounds.filter(({ id }) => assessment.plead.includes(id))
  const law = unverifiedIn(pleaded)
  const calls = pleaded.filter(isYourCall)
  const titles = (of: readonly { readonly id: string; readonly title: string }[]) => (
    <div className="row">
      {of.map(({ id, title }) => (
        <Button key={id} size="small" onPress={() => onOpen(id)}>
          {title}
        </Button>
      ))}
    </div>
  )
  const all: readonly Notice[] = [
    {
      id: 'traps',
      says: certain.length > 0 ? t('notices.traps', { count: certain.length }) : t('notices.trapsPossible', { count: assessment.traps.length }),
      warns: certain.length > 0,
      content: <Traps traps={assessment.traps} />,
    },
    { id: 'law', says: t('notices.law', { count: law.length }), warns: true, content: <UnverifiedLaw law={law} /> },
    {
      id: 'calls',
      says: t('notices.calls', { count: calls.length }),
      warns: false,
      content: (
        <>
          <p className="quiet">{t('notices.callsHelp')}</p>
          {titles(calls)}
        </>
      ),
    },
    {
      id: 'against',
      says: t('notices.against', { count: unread.size }),
      warns: false,
      content: (
        <>
          <p className="quiet">{t('notices.againstHelp')}</p>
          {titles(pleaded.filter(({ id }) => unread.has(id)))}
        </>
      ),
    },
  ]
  const counts = { traps: assessment.traps.length, law: law.length, calls: calls.length, against: unread.size }
  const shown = all.filter(({ id }) => counts[id] > 0)
  if (shown.length === 0) return null
  return (
    <section className="assessment-notices" aria-label={t('notices.label')}>
      <div className="row not-printed">
        {shown.map(({ id, says, warns }) => (
          <button
            key={id}
            type="button"
            className={warns ? 'assessment-notice warns' : 'assessment-notice'}
            aria-expanded={open === id}
            aria-controls={`notice-${id}`}
            onClick={() => setOpen(open === id ? undefined : id)}
          >
            {warns && <Icon name="warning" />}
            {says}
          </button>
        ))}
      </div>
      {shown.map(({ id, content }) => (
        <div key={id} id={`notice-${id}`} className="assessment-notice-content" hidden={open !== id}>
          {content}
        </div>
      ))}
    </section>
  )
})

const Traps = ({ traps }: { readonly traps: readonly TrapFound[] }) => {
  const { t } = useTranslation('assessment')
  const [certain, open] = [traps.filter(({ truth }) => truth === 'yes'), traps.filter(({ truth }) => truth === 'open')]
  const list = (of: readonly TrapFound[]) => (
    <ul className="assessment-traps">
      {of.map(({ id, says, instead }) => (
        <li key={id}>
          <strong>{says}</strong>
          <span className="quiet">
            {' '}
            {t('notices.instead')} {instead}
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {list(certain)}
      {certain.length > 0 && open.length > 0 && <p className="overline">{t('notices.trapsOpen', { count: open.length })}</p>}
      {list(open)}
    </>
  )
}

type Unverified = { readonly provision: string; readonly short: string; readonly verification: 'unverified' | 'conflict'; readonly grounds: readonly string[] }

const UnverifiedLaw = ({ law }: { readonly law: readonly Unverified[] }) => {
  const { t } = useTranslation('assessment')
  return (
    <>
      <p className="quiet">{t('notices.lawHelp')}</p>
      <ul className="assessment-list">
        {law.map(({ provision, short, verification, grounds }) => (
          <li key={provision}>
            <strong>{short}</strong> <VerificationMark of={verification} />{' '}
            <span className="quiet">{t('notices.grounds', { grounds: grounds.join(', ') })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const unverifiedIn = (grounds: Assessment['grounds']): readonly Unverified[] => {
  const found = new Map<string, Unverified>()
  for (const { title, authority } of grounds)
    for (const { provision, short, verification } of authority)
      if (verification === 'unverified' || verification === 'conflict')
        found.set(provision, { provision, short, verification, grounds: [...(found.get(provision)?.grounds ?? []), title] })
  return [...found.values()]
}
