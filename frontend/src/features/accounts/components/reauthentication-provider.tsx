import { useCallback, useRef, useState, type ComponentType, type ReactNode } from "react";
import { ApiError } from "@/contract/http";
import {
  ReauthenticationCancelled,
  ReauthenticationContext,
  wantsReauthentication,
  type Reauthentication,
} from "@/ui/reauthentication";
import type { ProofProps } from "./proof";

interface Question {
  answer: Promise<void>;
  settle: (proved: boolean) => void;
}

/** Lets any feature repeat what the server would not do before it knows who asks; the dialog stands here once for all. */
export function ReauthenticationProvider({ children }: { children: ReactNode }) {
  const question = useRef<Question | null>(null);
  const [Dialog, setDialog] = useState<ComponentType<ProofProps> | null>(null);

  const prove = useCallback(async () => {
    const ProveDialog = await loadDialog();
    // Two changes that are refused at once are one question.
    question.current ??= newQuestion();
    setDialog(() => ProveDialog);
    return question.current.answer;
  }, []);
  const settle = (proved: boolean) => {
    setDialog(null);
    question.current?.settle(proved);
    question.current = null;
  };
  const withProof = useCallback<Reauthentication>(
    async (action) => {
      try {
        return await action();
      } catch (error) {
        if (!wantsReauthentication(error)) throw error;
        await prove();
        return action();
      }
    },
    [prove],
  );
  return (
    <ReauthenticationContext value={withProof}>
      {children}
      {Dialog && <Dialog onProved={() => settle(true)} onCancel={() => settle(false)} />}
    </ReauthenticationContext>
  );
}

/** Most visits never see it, so it comes when it is needed. */
async function loadDialog(): Promise<ComponentType<ProofProps>> {
  try {
    return (await import("./prove-dialog")).ProveDialog;
  } catch {
    throw new ApiError(
      0,
      "UNREACHABLE",
      "The server cannot be reached. Check your connection and try again.",
    );
  }
}

function newQuestion(): Question {
  let settle: Question["settle"] = () => undefined;
  const answer = new Promise<void>((resolve, reject) => {
    settle = (proved) => (proved ? resolve() : reject(new ReauthenticationCancelled()));
  });
  return { answer, settle };
}
