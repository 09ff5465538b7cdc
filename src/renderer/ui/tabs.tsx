import { Tabs as Group, Tab, TabList, TabPanel } from 'react-aria-components'
import './tabs.css'

export type TabItem = { readonly id: string; readonly label: string; readonly count?: number | string; readonly content: React.ReactNode }

export type TabsProps = {
  readonly label: string
  readonly items: readonly TabItem[]
  readonly selected?: string
  readonly onSelect?: (id: string) => void
}

export const Tabs = ({ label, items, selected, onSelect }: TabsProps) => (
  <Group className="tabs" {...(selected === undefined ? {} : { selectedKey: selected })} onSelectionChange={key => onSelect?.(String(key))}>
    <TabList className="tab-list" aria-label={label}>
      {items.map(({ id, label: text, count }) => (
        <Tab key={id} id={id} className="tab">
          {text}
          {count !== undefined && <span className="faint small"> {count}</span>}
        </Tab>
      ))}
    </TabList>
    {items.map(({ id, content }) => (
      <TabPanel key={id} id={id} className="tab-panel">
        {content}
      </TabPanel>
    ))}
  </Group>
)
