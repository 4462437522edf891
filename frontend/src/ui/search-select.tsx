import { ChevronDown } from "lucide-react";
import { memo } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";

export interface SearchChoice {
  value: string;
  label: string;
  /** Quiet, at the end of the line. */
  beside?: string;
}

interface SearchSelectProps {
  label: string;
  value: string;
  choices: readonly SearchChoice[];
  hint?: string;
  error?: string | undefined;
  onChange: (value: string) => void;
}

/**
 * One of many, found by typing a part of its name. Hundreds of choices are built anew with every render: give it the
 * same `choices` and `onChange` while nothing changes, and the fields around it stay quick.
 */
export const SearchSelect = memo(function SearchSelect({
  label,
  value,
  choices,
  hint,
  error,
  onChange,
}: SearchSelectProps) {
  return (
    <ComboBox
      defaultItems={choices}
      selectedKey={value}
      isInvalid={Boolean(error)}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className="block pb-1.5 text-14 font-semibold text-text-1">{label}</Label>
      <div className="relative">
        <Input
          className={`h-12 w-full rounded-md border bg-surface-1 ps-3.5 pe-12 text-16 text-text-1 ${error ? "border-bad" : "border-line hover:border-text-3"}`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button className="absolute inset-y-0 end-0 grid w-12 place-items-center text-text-3">
          <ChevronDown size={18} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </div>
      {error && <p className="appears pt-1.5 text-14 text-bad">{error}</p>}
      {hint && (
        <Text slot="description" className="block pt-1.5 text-14 text-text-3">
          {hint}
        </Text>
      )}
      <Popover
        offset={6}
        className="w-(--trigger-width) overflow-hidden rounded-md border border-line bg-surface-2 shadow-soft"
      >
        <ListBox<SearchChoice>
          className="max-h-72 overflow-y-auto py-1.5 outline-none"
          renderEmptyState={() => (
            <p className="px-3.5 py-2.5 text-14 text-text-3">Nothing is called that.</p>
          )}
        >
          {(choice) => (
            <ListBoxItem
              id={choice.value}
              textValue={choice.label}
              className="flex min-h-11 cursor-pointer items-center justify-between gap-3 px-3.5 text-14 text-text-1 outline-none data-focused:bg-surface-3 data-selected:font-semibold"
            >
              <span className="truncate">{choice.label}</span>
              <span className="flex-none text-12 text-text-3">{choice.beside}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});
