import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './app-dialog.module.css'

/**
 * A modal dialog of the browser's own kind: it holds the focus, closes with Escape and gives the focus back.
 * Render it while it is open; `onClose` is called however it closes.
 */
export function AppDialog(props: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** A question that must be answered: no close button. */
  readonly firm?: boolean
}) {
  const { t } = useTranslation('design')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    const opener = document.activeElement
    shown?.showModal()
    // The browser would choose the close button; whoever opens a dialog wants its question.
    const first =
      shown?.querySelector<HTMLElement>('[data-autofocus]') ??
      shown?.querySelector<HTMLElement>('input, select, textarea')
    first?.focus()
    return () => {
      shown?.close()
      // A dialog that has left the page when it closes gives nothing back by itself.
      if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body)
        opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        if (props.firm !== true) props.onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={heading}>{props.title}</h2>
        {props.firm === true ? null : (
          <button type="button" className={styles.close} onClick={props.onClose}>
            {t('close')}
          </button>
        )}
      </div>
      {props.children}
    </dialog>
  )
}
