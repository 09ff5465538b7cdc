import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import { useCase } from '#renderer/case/use-case.ts'
import { callOff, clearIncoming, isOnItsWay } from '#renderer/evidence/bring-in.ts'
import { ExaminedReport } from '#renderer/evidence/examined-report.tsx'
import { type Incoming, useRoom } from '#renderer/evidence/room-memory.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Tag } from '#renderer/ui/chip.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'

/** What becomes of the files on their way in, one by one. */
export const IncomingList = ({ onShow }: { readonly onShow: (exhibit: string) => void }) => {
  const { t } = useTranslation('evidence')
  const app = useApp()
  const { id } = useCase()
  const { incoming } = useRoom(id)
  if (incoming.length === 0) return null
  const done = incoming.filter(one => !isOnItsWay(one)).length
  const now = incoming.find(({ state }) => state === 'sealing' || state === 'reading')
  const isRunning = done < incoming.length
  const because = incoming.findLast(({ levelBecause }) => levelBecause !== undefined)?.levelBecause
  const added = incoming.filter(({ state }) => state === 'added').length
  return (
    <section className="evidence-board" aria-labelledby="evidence-incoming">
      <div className="evidence-board-head">
        <h2 id="evidence-incoming">{t('incoming.title')}</h2>
        <span role="status" className="quiet small grow">
          {isRunning ? '' : t('incoming.done', { count: added })}
        </span>
        {!isRunning && (
          <Button size="small" onPress={() => clearIncoming(app, id)}>
            {t('incoming.putAway')}
          </Button>
        )}
      </div>
      {isRunning && (
        <div className="evidence-pad">
          <ProgressBar
            label={t(now?.state === 'reading' ? 'incoming.reading' : 'incoming.sealing')}
            done={done / incoming.length}
            says={t('incoming.at', { done: done + 1, of: incoming.length, name: now?.name ?? '' })}
            onCancel={() => callOff(app, id)}
          />
        </div>
      )}
      <ul className="evidence-lines">
        {incoming.toReversed().map(one => (
          <li key={one.key}>
            <OneIn one={one} onShow={onShow} />
          </li>
        ))}
      </ul>
      {because && <p className="evidence-because quiet small">{because}</p>}
    </section>
  )
}

const OneIn = ({ one, onShow }: { readonly one: Incoming; readonly onShow: (exhibit: string) => void }) => {
  const { t } = useTranslation('evidence')
  const { case: subject } = useCase()
  const { name, state, exhibit, examined, refusal } = one
  const number = subject.exhibits.find(({ id }) => id === exhibit)?.number
  const says = examined === undefined ? undefined : examined.findings.length + examined.problems.length + examined.alike.length
  return (
    <div className="evidence-in">
      <div className="row">
        <span className="evidence-name grow" dir="auto">
          {name}
        </span>
        {state === 'added' && says === 0 && <Tag tone="stands">{t('incoming.nothingFound')}</Tag>}
        {state !== 'added' && <Tag tone={state === 'refused' ? 'danger' : 'fails'}>{t(`incoming.state.${state}`)}</Tag>}
        {exhibit !== undefined && number !== undefined && (
          <Button size="small" onPress={() => onShow(exhibit)}>
            {t('incoming.open', { number })}
          </Button>
        )}
      </div>
      {refusal && <Refusal refusal={refusal} />}
      {examined && says !== 0 && <ExaminedReport examined={examined} level={3} />}
    </div>
  )
}
