import { useTranslation } from 'react-i18next'
import { TASK_ROLES } from './item-choices.ts'
import styles from './plans.module.css'

/** "Chủ trì: " before a task; nothing when the plan does not say. */
export function TaskRole(props: { readonly role: string | null }) {
  const { t } = useTranslation('plans')
  const role = TASK_ROLES.find((each) => each === props.role)
  if (role === undefined) return null
  const words = t(`tasks.role.${role}`)
  return <span className={styles.role}>{`${words.charAt(0).toUpperCase()}${words.slice(1)}: `}</span>
}

const FREQUENCIES = ['month', 'quarter', 'half', 'year'] as const

/** How often a duty returns: the pack's code in words, or the plan's own words as they are. */
export function DutyFrequency(props: { readonly frequency: string }) {
  const { t } = useTranslation('plans')
  const known = FREQUENCIES.find((each) => each === props.frequency)
  return known === undefined ? props.frequency : t(`tasks.frequency.${known}`)
}
