interface ProgressBarProps {
  label: string;
  /** 0 to 1, or null while nobody can say. */
  share: number | null;
  /** What is being done, below the bar and read with it. */
  children?: string;
}

const percent = new Intl.NumberFormat("en", { style: "percent" });

/** How far something is. */
export function ProgressBar({ label, share, children }: ProgressBarProps) {
  const told = share === null ? undefined : Math.round(share * 100);
  return (
    <div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={told}
        aria-valuetext={
          share === null ? children : `${percent.format(share)}${children ? `, ${children}` : ""}`
        }
        className="h-2 overflow-hidden rounded-full bg-surface-3"
      >
        <span
          className={`block h-full rounded-full bg-accent-fill transition-[width] duration-300 motion-reduce:transition-none ${share === null ? "skeleton" : ""}`}
          style={{ width: share === null ? "100%" : `${Math.max(2, share * 100)}%` }}
        />
      </div>
      <p className="flex justify-between gap-4 pt-2 text-14 text-text-3" aria-hidden="true">
        <span>{children}</span>
        {share !== null && <span className="text-text-1">{percent.format(share)}</span>}
      </p>
    </div>
  );
}
