import { Checkbox } from "@/ui/checkbox";
import { scopeGroups, type Scope } from "../scopes";

interface ScopeChoiceProps {
  chosen: readonly Scope[];
  error?: string | undefined;
  onChange: (scopes: Scope[]) => void;
}

/** What it may do, one sentence each. */
export function ScopeChoice({ chosen, error, onChange }: ScopeChoiceProps) {
  const toggle = (scope: Scope, wanted: boolean) =>
    onChange(wanted ? [...chosen, scope] : chosen.filter((other) => other !== scope));
  return (
    <div className="space-y-4" aria-invalid={error ? true : undefined}>
      {scopeGroups.map(({ title, scopes }) => (
        <fieldset key={title} className="min-w-0">
          <legend className="text-14 font-semibold text-text-3">{title}</legend>
          {scopes.map(({ scope, label, hint }) => (
            <Checkbox
              key={scope}
              name={scope}
              checked={chosen.includes(scope)}
              hint={hint}
              onChange={(wanted) => toggle(scope, wanted)}
            >
              {label}
            </Checkbox>
          ))}
        </fieldset>
      ))}
      {error && <p className="appears text-14 text-bad">{error}</p>}
    </div>
  );
}
