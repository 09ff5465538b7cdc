import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Appendix, AppendixPlan } from '#core/evidence/appendix-plan.ts'
import { profile } from '#law/procedure/index.ts'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { Board } from '#renderer/evidence/board.tsx'
import { RankedTable } from '#renderer/evidence/ranked-table.tsx'
import { roomOf, useRoom } from '#renderer/evidence/room-memory.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { Meter } from '#renderer/ui/meter.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { toast } from '#renderer/ui/toast.tsx'

/** The exhibits against the limit of the CCF: what may stay out, then what may be put together, with what a reader could think of it. */
export const AppendicesPart = ({ plan }: { readonly plan: AppendixPlan }) => {
  const { t } = useTranslation('evidence')
  const { case: subject, change, undo, readOnly } = useCase()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [theme, setTheme] = useState('')
  const { is: limit } = profile.limits.appendices
  const most = limit.kind === 'at-most' ? limit.most : undefined
  const count = plan.ranked.length
  const groups = plan.appendices.filter(({ tabs }) => tabs.length > 1)
  const putTogether = () => {
    const moved = subject.exhibits.filter(({ id }) => chosen.has(id))
    const changes = moved.map(({ theme: _, ...rest }) => ({
      kind: 'exhibit' as const,
      exhibit: theme.trim() === '' ? rest : { ...rest, theme: theme.trim() },
    }))
    if (!change({ kind: 'several', changes })) return
    toast(
      theme.trim() === '' ? t('appendices.apart', { count: moved.length }) : t('appendices.together', { count: moved.length, theme: theme.trim() }),
      () => void undo(),
    )
    setChosen(new Set())
  }
  return (
    <div className="stack">
      <div className="evidence-limit">
        {most === undefined ? (
          <p>{t('appendices.noLimit', { count })}</p>
        ) : (
          <Meter label={t('appendices.meter')} value={count} max={most} says={t('appendices.of', { count, most })} tone={count > most ? 'bad' : 'good'} />
        )}
      </div>
      {plan.over !== undefined && plan.over > 0 && (
        <Banner tone="warn" title={t('appendices.over', { count: plan.over })}>
          {t('appendices.overSays')} {plan.stillOver > 0 && t('appendices.stillOver', { count: plan.stillOver })}
        </Banner>
      )}
      {groups.length > 0 && (
        <Board title={t('appendices.proposed')} lead={t('appendices.proposedSays')} none="">
          {groups.map(group => (
            <Proposed key={group.number} group={group} />
          ))}
        </Board>
      )}
      {!readOnly && (
        <div className="evidence-theme">
          <TextField label={t('appendices.theme')} hint={t('appendices.themeHint')} value={theme} onChange={setTheme} maxLength={100} />
          <Button isDisabled={chosen.size === 0} onPress={putTogether}>
            {chosen.size === 0 ? t('appendices.tick') : t(theme.trim() === '' ? 'appendices.takeApart' : 'appendices.put', { count: chosen.size })}
          </Button>
        </div>
      )}
      <RankedTable plan={plan} chosen={chosen} onChoose={setChosen} />
    </div>
  )
}

const Proposed = ({ group }: { readonly group: Appendix }) => {
  const { t } = useTranslation('evidence')
  const app = useApp()
  const { id } = useCase()
  const { settings } = useRoom(id)
  const { theme = '', tabs, pages, level, warnings } = group
  const isTaken = settings.group.includes(theme)
  const take = () =>
    roomOf(app, id).put(({ settings: now }) => ({
      settings: { ...now, group: isTaken ? now.group.filter(one => one !== theme) : [...now.group, theme] },
    }))
  return (
    <div className="evidence-claim">
      <div className="row">
        <strong className="grow" dir="auto">
          {theme} <span className="faint">{pages === undefined ? '' : t('pages', { count: pages })}</span>
        </strong>
        <Tag>{level}</Tag>
        <Button size="small" on={isTaken} onPress={take}>
          {t(isTaken ? 'appendices.taken' : 'appendices.take')}
        </Button>
      </div>
      <p className="small">{tabs.map(({ number, title }) => `${number}. ${title}`).join(' · ')}</p>
      <ul className="evidence-warnings">
        {warnings.map(({ rule, says }) => (
          <li key={rule}>{says}</li>
        ))}
      </ul>
    </div>
  )
}
