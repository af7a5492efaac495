import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './search-list.module.css'

export type Choice = {
  readonly id: string
  readonly label: string
  /** Said in small letters behind the label. */
  readonly note?: string
  /** Choices of one group stand under its name. */
  readonly group?: string
}

/** A search field over a list of choices: arrows move, Enter chooses (a combobox with a list that is always open). */
export function SearchList(props: {
  readonly label: string
  readonly none: string
  readonly choicesFor: (text: string) => readonly Choice[]
  readonly onText?: (text: string) => void
  readonly onChoose: (choice: Choice) => void
  /** Shown below the list, e.g. that a search is under way or failed. */
  readonly children?: ReactNode
}) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const choices = props.choicesFor(text)
  const current = Math.min(at, choices.length - 1)
  const optionId = (index: number): string => `${id}-${index}`

  const move = (to: number): void => {
    const next = (to + choices.length) % choices.length
    setAt(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = choices[current]
    // Enter also ends a syllable in Vietnamese input methods: not a choice while composing.
    if (event.nativeEvent.isComposing || chosen === undefined) return
    if (event.key === 'ArrowDown') move(current + 1)
    else if (event.key === 'ArrowUp') move(current - 1)
    else if (event.key === 'Enter') props.onChoose(chosen)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.search}>
      <label htmlFor={`${id}-text`}>{props.label}</label>
      <input
        id={`${id}-text`}
        className={styles.text}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={choices.length > 0 ? optionId(current) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        data-autofocus
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
          props.onText?.(event.currentTarget.value)
        }}
      />
      {choices.length === 0 ? (
        <p role="status">{text === '' ? null : props.none}</p>
      ) : (
        <ul id={`${id}-list`} role="listbox" aria-label={props.label} className={styles.list}>
          {choices.map((choice, index) => (
            <ChoiceItem
              key={choice.id}
              id={optionId(index)}
              choice={choice}
              selected={index === current}
              heading={choice.group !== choices[index - 1]?.group ? choice.group : undefined}
              onChoose={() => props.onChoose(choice)}
            />
          ))}
        </ul>
      )}
      {props.children}
    </div>
  )
}

function ChoiceItem(props: {
  readonly id: string
  readonly choice: Choice
  readonly selected: boolean
  readonly heading: string | undefined
  readonly onChoose: () => void
}) {
  return (
    <>
      {props.heading === undefined ? null : (
        <li role="presentation" className={styles.group}>
          {props.heading}
        </li>
      )}
      <li
        id={props.id}
        role="option"
        aria-selected={props.selected}
        className={styles.choice}
        onMouseDown={(event) => event.preventDefault()}
        onClick={props.onChoose}
      >
        <span>{props.choice.label}</span>
        {props.choice.note === undefined ? null : <span className={styles.note}>{props.choice.note}</span>}
      </li>
    </>
  )
}
