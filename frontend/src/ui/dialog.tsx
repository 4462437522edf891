import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

interface DialogProps {
  title: string;
  open: boolean;
  /** Escape, a press beside it, or a button of its own: the person is done with it. */
  onClose: () => void;
  /** What must not be lost by a press beside it, or by Escape, such as codes that are shown once. */
  stays?: boolean | "until-escape";
  children: ReactNode;
}

/** Something to answer before going on. It holds the focus and gives it back; on a phone it rises from below. */
export function Dialog({ title, open, onClose, stays = false, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      isDismissable={!stays}
      isKeyboardDismissDisabled={stays === true}
      className="appears fixed inset-0 z-50 flex items-end justify-center bg-[oklch(0.1_0.01_68/0.66)] sm:items-center sm:p-4"
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className="max-h-full w-full max-w-115 overflow-y-auto rounded-t-lg border border-line bg-paper pb-[env(safe-area-inset-bottom)] shadow-soft sm:rounded-lg">
        <AriaDialog className="p-5 outline-none sm:p-7">
          <Heading slot="title" className="text-22 lg:text-28">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
