import { DisclosurePanel, Heading, Disclosure as Part, Button as Pressable } from 'react-aria-components'
import { Icon } from '#renderer/ui/icon.tsx'
import './disclosure.css'

export type DisclosureProps = {
  readonly title: React.ReactNode
  /** Stands at the end of the line: a count, a chip. */
  readonly aside?: React.ReactNode
  readonly level?: 2 | 3 | 4
  readonly isOpen?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly startsOpen?: boolean
  readonly children: React.ReactNode
}

/** A heading that opens and closes what it heads. */
export const Disclosure = ({ title, aside, level = 3, isOpen, onToggle, startsOpen = false, children }: DisclosureProps) => (
  <Part
    className="disclosure"
    {...(isOpen === undefined ? { defaultExpanded: startsOpen } : { isExpanded: isOpen })}
    {...(onToggle === undefined ? {} : { onExpandedChange: onToggle })}
  >
    <div className="disclosure-head">
      <Heading level={level}>
        <Pressable slot="trigger" className="disclosure-button">
          <Icon name="forward" />
          {title}
        </Pressable>
      </Heading>
      {aside}
    </div>
    <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
  </Part>
)
