import { useTranslation } from 'react-i18next'
import type { ReturnDetail, ReturnLine } from '@hoanhap/contract/returns/return-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { sectionOfLine } from './return-steps.ts'
import styles from './send-panel.module.css'

/** Lines that need something, each leading to its cell; nothing when there are none. */
export function LineLinks(props: {
  readonly title: string
  readonly items: readonly { readonly line: ReturnLine; readonly words: string }[]
  readonly detail: ReturnDetail
  readonly onGo: (step: string, line: string) => void
}) {
  const { t } = useTranslation('returns')
  const { say } = useLanguage()
  if (props.items.length === 0) return null
  return (
    <div className={styles.links}>
      <h3>{props.title}</h3>
      <ul>
        {props.items.map(({ line, words }) => {
          const section = sectionOfLine(props.detail, line.element) ?? ''
          return (
            <li key={`${line.element}${words}`}>
              <button
                type="button"
                className={styles.link}
                title={t('check.go')}
                onClick={() => props.onGo(section, line.element)}
              >
                {section}. {say(line.name)}
              </button>
              {words === '' ? null : <p>{words}</p>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
