import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";

export interface TabItem {
  id: string;
  label: string;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  items: TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Tabs as everybody's keyboard knows them: arrows move, Home and End jump. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList aria-label={label} className="sideways flex gap-7 border-b border-line">
        {items.map(({ id, label: text }) => (
          <Tab
            key={id}
            id={id}
            className="-mb-px flex min-h-11 cursor-pointer items-center border-b-2 border-transparent text-14 font-semibold whitespace-nowrap text-text-3 outline-none hover:text-text-1 data-focus-visible:rounded-sm data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-focus data-selected:border-accent-fill data-selected:text-text-1"
          >
            {text}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel
          key={id}
          id={id}
          className="pt-4 outline-none data-focus-visible:outline-2 data-focus-visible:outline-offset-4 data-focus-visible:outline-focus"
        >
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
