import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '#core/assessment/assessment.ts'
import { type Asked, askerOf } from '#core/board/asked.ts'
import type { Moved } from '#core/board/moved.ts'
import { toTry } from '#core/board/to-try.ts'
import type { Case } from '#core/case/case.ts'
import type { LawPack } from '#core/law/ground.ts'
import { Moves } from '#renderer/assessment/moves.tsx'
import type { Tried, WhatIf } from '#renderer/assessment/what-if-store.ts'
import { QuestionCard, useRecordedWords } from '#renderer/reasons/question-card.tsx'
import { recordedOf } from '#renderer/reasons/recorded.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'

export type WhatIfPanelProps = {
  readonly whatIf: WhatIf
  readonly subject: Case
  /** Of the case as it is, and of the copy. */
  readonly before: Assessment
  readonly after: Assessment
  readonly moved: Moved
  readonly pack: LawPack
  readonly onOpen: (ground: string) => void
}

/** The mode in which nothing is kept: what was tried, what moves, and the way out of it. */
export const WhatIfPanel = ({ whatIf, subject, before, after, moved, pack, onOpen }: WhatIfPanelProps) => {
  const { t } = useTranslation('assessment')
  const { tried } = whatIf
  const [picked, setPicked] = useState<readonly string[]>([])
  const candidates = useMemo(() => toTry(subject, before, pack.catalogue), [subject, before, pack])
  const ask = useMemo(() => askerOf(whatIf.trial, after, pack.catalogue), [whatIf.trial, after, pack])
  const asked = [
    ...tried.map(one => one.asked),
    ...picked.flatMap(key => (tried.some(one => one.asked.key === key) ? [] : (candidates.find(one => one.asked.key === key)?.asked ?? []))),
  ]
  return (
    <section className="assessment-what-if not-printed" aria-label={t('whatIf.title')}>
      <div className="assessment-what-if-body">
        <div className="stack">
          <h2>{t('whatIf.tried')}</h2>
          {asked.length === 0 && <p className="quiet">{t('whatIf.none')}</p>}
          {asked.map(one => (
            <TriedAnswer
              key={one.key}
              asked={current(one, ask)}
              tried={tried.find(of => of.asked.key === one.key)}
              onTakeBack={() => {
                whatIf.takeBack(one.key)
                setPicked(picked.filter(key => key !== one.key))
              }}
            />
          ))}
          <Picker candidates={candidates.filter(one => !asked.some(({ key }) => key === one.asked.key))} onPick={key => setPicked([...picked, key])} />
        </div>
        <div className="stack">
          <h2>{t('whatIf.moves')}</h2>
          <div role="status">
            <Moves moved={moved} onOpen={onOpen} />
          </div>
        </div>
      </div>
    </section>
  )
}

type WhatIfBarProps = {
  readonly whatIf: WhatIf
  readonly moved: Moved
  /** Undefined where the case may not be changed. */
  readonly onAccept: (() => void) | undefined
}

/** Stays in sight while one scrolls: that this is a copy, how much moves on it, and the way out. */
export const WhatIfBar = ({ whatIf: { tried, discard }, moved, onAccept }: WhatIfBarProps) => {
  const { t } = useTranslation('assessment')
  const moving = moved.grounds.length + moved.articles.length + moved.routes.length
  return (
    <div className="assessment-what-if-bar not-printed">
      <div className="grow">
        <strong>{t('whatIf.title')}</strong>
        <p className="small">{tried.length === 0 ? t('whatIf.help') : moving === 0 ? t('whatIf.still') : t('whatIf.moving', { count: moving })}</p>
      </div>
      {onAccept && tried.length > 0 && (
        <Button kind="primary" onPress={onAccept}>
          {t('whatIf.accept', { count: tried.length })}
        </Button>
      )}
      <Button onPress={discard}>{t('whatIf.discard')}</Button>
    </div>
  )
}

/** The question with what stands on the copy now. */
const current = (asked: Asked, ask: ReturnType<typeof askerOf>): Asked =>
  ask(asked.kind === 'list' ? { group: asked.group } : asked.item === undefined ? { fact: asked.fact } : { fact: asked.fact, item: asked.item }) ?? asked

const TriedAnswer = ({ asked, tried, onTakeBack }: { readonly asked: Asked; readonly tried: Tried | undefined; readonly onTakeBack: () => void }) => {
  const { t } = useTranslation('assessment')
  const words = useRecordedWords()
  const was = tried && recordedOf(tried.asked, words)
  return (
    <div className="assessment-tried">
      <div className="grow">
        <QuestionCard asked={asked} boxed={false} tellsAnswer={tried === undefined} />
        {tried && <p className="faint small">{t('whatIf.now', { answer: was ?? t('question.unknown') })}</p>}
      </div>
      <IconButton size="small" icon="close" label={t('whatIf.remove', { asks: asked.asks })} onPress={onTakeBack} />
    </div>
  )
}

const Picker = ({ candidates, onPick }: { readonly candidates: ReturnType<typeof toTry>; readonly onPick: (key: string) => void }) => {
  const { t } = useTranslation('assessment')
  const [text, setText] = useState('')
  const options = candidates.map(({ asked, why, grounds }) => ({
    id: asked.key,
    label: asked.asks,
    hint: t(`whatIf.${why}`, { grounds: grounds.slice(0, 3).join(', ') }),
  }))
  return (
    <ComboBox
      key={candidates.length}
      label={t('whatIf.pick')}
      placeholder={t('whatIf.pickPlaceholder')}
      options={options}
      value={text}
      onChange={(next, id) => {
        if (id === undefined) return setText(next)
        setText('')
        onPick(id)
      }}
    />
  )
}
