import { useEffect, useRef, type RefObject } from 'react'

/**
 * Gives the focus to an element that has just come up when nothing else holds it: the button that was pressed is shut
 * while a call runs, and the browser then forgets where the person was.
 *
 * @param isShown turns true when the element comes up
 */
export function useLostFocus<Element extends HTMLElement>(isShown: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null)
  useEffect(() => {
    if (isShown && document.activeElement === document.body) element.current?.focus()
  }, [isShown])
  return element
}
