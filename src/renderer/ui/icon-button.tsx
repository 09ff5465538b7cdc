import { Button as Pressable, type ButtonProps as PressableProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon, type IconName } from '#renderer/ui/icon.tsx'
import './button.css'

export type IconButtonProps = Omit<PressableProps, 'className' | 'children' | 'style' | 'aria-label'> & {
  readonly icon: IconName
  /** Read out, and shown on hover and focus. */
  readonly label: string
  readonly size?: 'normal' | 'small'
}

export const IconButton = ({ icon, label, size = 'normal', ...rest }: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <Pressable {...rest} aria-label={label} className={`button quiet icon-button ${size}`}>
      <Icon name={icon} />
    </Pressable>
    <Tooltip className="tooltip" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
)
