import { useEffect, useRef } from 'react'
import { useHoldings } from '#renderer/library/holdings.ts'
import { Icon } from '#renderer/ui/icon.tsx'

export type HoldingProps = {
  readonly id: string
  /** How it is cited; stands before the title. */
  readonly short?: string
  readonly title: string
  readonly aside?: React.ReactNode
  readonly children: React.ReactNode
}

/** A line of a shelf that opens in place. */
export const Holding = ({ id, short, title, aside, children }: HoldingProps) => {
  const { open, toggle } = useHoldings()
  const isOpen = open === id
  const line = useRef<HTMLButtonElement>(null)
  const wasPressed = useRef(false)
  useEffect(() => {
    // come to from elsewhere: into sight, and under the keyboard
    if (isOpen && !wasPressed.current) {
      line.current?.scrollIntoView({ block: 'start' })
      line.current?.focus({ preventScroll: true })
    }
    wasPressed.current = false
  }, [isOpen])
  return (
    <li className={isOpen ? 'library-holding is-open' : 'library-holding'}>
      <button
        ref={line}
        type="button"
        className="library-line"
        aria-expanded={isOpen}
        onClick={() => {
          wasPressed.current = true
          toggle(id)
        }}
      >
        <Icon name="forward" />
        {short && <span className="library-short">{short}</span>}
        <span className="grow">{title}</span>
        {aside && <span className="library-aside">{aside}</span>}
      </button>
      {isOpen && <div className="library-open">{children}</div>}
    </li>
  )
}
