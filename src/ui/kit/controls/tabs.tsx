import type { ReactNode } from 'react'
import { Tabs as RacTabs, Tab, TabList, TabPanel } from 'react-aria-components'

interface TabEntry<K extends string> {
  readonly id: K
  readonly label: ReactNode
  readonly panel: ReactNode
}

interface TabsProps<K extends string> {
  /** The name of the row of tabs. */
  readonly label: string
  readonly tabs: readonly TabEntry<K>[]
  readonly value: K
  readonly onChange: (id: K) => void
}

/** A row of tabs with the panel of the chosen one. Panels that are not shown are not rendered. */
export function Tabs<K extends string>({ label, tabs, value, onChange }: TabsProps<K>) {
  return (
    <RacTabs className="keten-tabs" selectedKey={value} onSelectionChange={(key) => onChange(key as K)}>
      <TabList className="keten-tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="keten-tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="keten-tab-panel">
          {tab.panel}
        </TabPanel>
      ))}
    </RacTabs>
  )
}
