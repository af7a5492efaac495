import { useEffect, useRef, type ReactNode } from 'react'
import styles from './screen.module.css'
import { windowTitle } from './window-name.ts'

/** The first screen keeps the browser's focus; later ones take it, so that a screen reader hears where it is. */
let shownBefore = false

/** One screen: its title (also the window's), what to do on the right, and the content below. */
export function Screen(props: {
  readonly title: string
  /** A line under the title. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** Text and forms read better narrow; tables need the room. */
  readonly narrow?: boolean
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = windowTitle(props.title)
  }, [props.title])
  useEffect(() => {
    if (shownBefore) heading.current?.focus({ preventScroll: true })
    shownBefore = true
  }, [])
  return (
    <div className={props.narrow === true ? styles.narrow : styles.screen}>
      <header className={styles.head}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.lead === undefined ? null : <div className={styles.lead}>{props.lead}</div>}
        </div>
        {props.actions === undefined ? null : (
          <div className={styles.actions} data-screen-only>
            {props.actions}
          </div>
        )}
      </header>
      {props.children}
    </div>
  )
}
