import { Button as Pressable, type ButtonProps as PressableProps } from 'react-aria-components'
import { Icon, type IconName } from '#renderer/ui/icon.tsx'
import './button.css'

export type ButtonProps = Omit<PressableProps, 'className' | 'children' | 'style'> & {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly icon?: IconName
  /** Looks pressed in: the choice that is on. */
  readonly on?: boolean
  readonly children: React.ReactNode
}

/** A press. `isPending` keeps it focusable while something runs; `isDisabled` takes it out of reach. */
export const Button = ({ kind = 'plain', size = 'normal', icon, on, children, ...rest }: ButtonProps) => (
  <Pressable {...rest} className={`button ${kind} ${size}${on ? ' on' : ''}`}>
    {icon && <Icon name={icon} />}
    {children}
  </Pressable>
)
