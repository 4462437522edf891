import { Checkbox } from "@/ui/checkbox";
import type { AppScope, ScopeGroup } from "../scopes";

interface ScopeChoiceProps<Name extends AppScope> {
  /** "What it may do" */
  label: string;
  groups: readonly ScopeGroup<Name>[];
  chosen: readonly Name[];
  error?: string | undefined;
  onChange: (scopes: Name[]) => void;
}

/** What a token or an app may do, one sentence each. Chosen scopes that are in no group stay chosen. */
export function ScopeChoice<Name extends AppScope>({
  label,
  groups,
  chosen,
  error,
  onChange,
}: ScopeChoiceProps<Name>) {
  const toggle = (scope: Name, wanted: boolean) =>
    onChange(wanted ? [...chosen, scope] : chosen.filter((other) => other !== scope));
  return (
    <div role="group" aria-label={label} data-wrong={error ? true : undefined} tabIndex={-1}>
      <p className="pb-2 text-14 font-semibold text-text-1">{label}</p>
      <div className="space-y-4">
        {groups.map(({ title, scopes }) => (
          <fieldset key={title} className="min-w-0">
            <legend className="text-14 font-semibold text-text-3">{title}</legend>
            {scopes.map(({ scope, label: words, hint }) => (
              <Checkbox
                key={scope}
                name={scope}
                checked={chosen.includes(scope)}
                hint={hint}
                onChange={(wanted) => toggle(scope, wanted)}
              >
                {words}
              </Checkbox>
            ))}
          </fieldset>
        ))}
        {error && <p className="appears text-14 text-bad">{error}</p>}
      </div>
    </div>
  );
}
