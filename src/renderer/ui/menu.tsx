import { Menu as List, MenuItem, MenuTrigger, Popover, Button as Pressable, Separator } from 'react-aria-components'
import { Button } from '#renderer/ui/button.tsx'
import { Icon, type IconName } from '#renderer/ui/icon.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import './button.css'
import './list.css'

export type MenuEntry =
  | {
      readonly id: string
      readonly label: string
      readonly does: () => void
      readonly icon?: IconName
      readonly keys?: string
      readonly danger?: boolean
      readonly isDisabled?: boolean
    }
  | { readonly id: string; readonly line: true }

export type MenuProps = {
  readonly label: string
  /** Shows an icon alone; the label is read out. Left out, the label stands on the button. */
  readonly icon?: IconName
  readonly items: readonly MenuEntry[]
}

export const Menu = ({ label, icon, items }: MenuProps) => (
  <MenuTrigger>
    {icon ? (
      <Pressable className="button quiet icon-button" aria-label={label}>
        <Icon name={icon} />
      </Pressable>
    ) : (
      <Button>
        {label} <Icon name="down" />
      </Button>
    )}
    <Popover className="popover" offset={4}>
      <List
        className="list-box"
        aria-label={label}
        onAction={key => {
          const chosen = items.find(({ id }) => id === key)
          if (chosen && 'does' in chosen) chosen.does()
        }}
      >
        {items.map(item =>
          'line' in item ? (
            <Separator key={item.id} className="list-line" />
          ) : (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={item.danger ? 'list-item danger' : 'list-item'}
            >
              <span className="icon-before">
                {item.icon && <Icon name={item.icon} />}
                {item.label}
              </span>
              {item.keys && <Kbd keys={item.keys} />}
            </MenuItem>
          ),
        )}
      </List>
    </Popover>
  </MenuTrigger>
)
