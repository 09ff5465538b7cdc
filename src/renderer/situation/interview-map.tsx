import { memo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Interview } from '#core/interview/question.ts'
import { capitalised } from '#renderer/situation/answer-shown.ts'
import { lineOfSpot, type MapLine, mapLines } from '#renderer/situation/map-lines.ts'
import { ProgressSaid } from '#renderer/situation/progress-said.tsx'
import { atOf, atOfSection, groupsIn, type Spot } from '#renderer/situation/spot.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import './interview-map.css'

export type InterviewMapProps = { readonly interview: Interview; readonly spot: Spot; readonly onGo: (at: string) => void }

/** The parts of the interview, with how far each is answered. A tree: arrows move, open and close; Enter goes there. */
export const InterviewMap = memo(({ interview, spot, onGo }: InterviewMapProps) => {
  const { t } = useTranslation('situation')
  const [toggled, setToggled] = useState<{ readonly [at: string]: boolean }>({})
  const [movedTo, setMovedTo] = useState<string>()
  const tree = useRef<HTMLDivElement>(null)
  const lines = mapLines(interview, t('thisCase'), at => toggled[at] ?? at === atOfSection(spot.section))
  const current = lineOfSpot(spot, lines)
  const reachable = lines.some(({ at }) => at === movedTo) ? movedTo : current

  const focus = (line: MapLine | undefined) => {
    if (line === undefined) return
    setMovedTo(line.at)
    tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[lines.indexOf(line)]?.focus()
  }
  const toggle = (at: string, open: boolean) => setToggled({ ...toggled, [at]: open })
  const press = (line: MapLine, event: React.KeyboardEvent) => {
    const place = lines.indexOf(line)
    const moves: { readonly [key: string]: (() => void) | undefined } = {
      ArrowDown: () => focus(lines[place + 1]),
      ArrowUp: () => focus(lines[place - 1]),
      Home: () => focus(lines[0]),
      End: () => focus(lines.at(-1)),
      ArrowRight: () => (line.isOpen === false ? toggle(line.at, true) : lines[place + 1]?.parent === line.at && focus(lines[place + 1])),
      ArrowLeft: () => (line.isOpen ? toggle(line.at, false) : focus(lines.find(({ at }) => at === line.parent))),
      Enter: () => onGo(line.at),
      ' ': () => onGo(line.at),
    }
    const move = moves[event.key]
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move()
  }

  return (
    <div ref={tree} className="situation-map" role="tree" aria-label={t('map')}>
      {lines.map(line => (
        <div
          key={line.at}
          role="treeitem"
          className={`situation-map-line level-${line.level}`}
          aria-level={line.level}
          aria-selected={line.at === current}
          {...(line.isOpen === undefined ? {} : { 'aria-expanded': line.isOpen })}
          tabIndex={line.at === reachable ? 0 : -1}
          onKeyDown={event => press(line, event)}
          onClick={() => {
            setMovedTo(line.at)
            if (line.at === current && line.isOpen !== undefined) toggle(line.at, !line.isOpen)
            else onGo(line.at)
          }}
        >
          <span className="situation-map-fold">{line.isOpen !== undefined && <Icon name={line.isOpen ? 'down' : 'forward'} />}</span>
          <span className="situation-map-label" dir="auto" title={line.label}>
            {capitalised(line.label)}
          </span>
          {line.progress && <ProgressSaid progress={line.progress} />}
        </div>
      ))}
    </div>
  )
}, same)

/** Drawn anew when one moves, or when a count or a line changes; a key pressed in a note changes neither. */
function same(before: InterviewMapProps, now: InterviewMapProps): boolean {
  return before.onGo === now.onGo && atOf(before.spot) === atOf(now.spot) && told(before.interview) === told(now.interview)
}

const told = ({ sections }: Interview): string =>
  JSON.stringify(
    sections.map(({ progress, entries }) => [
      progress,
      groupsIn(entries).map(({ progress, items }) => [progress, items.map(({ id, summary, progress }) => [id, summary, progress])]),
    ]),
  )
