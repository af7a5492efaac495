import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { TargetDetail } from '@hoanhap/contract/targets/target-schemas'
import { useLanguage } from '../../words/use-language.ts'
import { agenciesQuery } from '../plans/plan-requests.ts'
import { TaskRole } from '../plans/task-role.tsx'
import styles from './targets.module.css'

/** The tasks of the plan that serve this target, with who does them. */
export function TargetTasks(props: { readonly target: TargetDetail }) {
  const { t } = useTranslation('targets')
  const { say } = useLanguage()
  const id = useId()
  const agencies = useQuery(agenciesQuery).data ?? []
  const { tasks } = props.target
  const nameOf = (code: string): string => {
    const agency = agencies.find((each) => each.code === code)
    return agency === undefined ? code : say(agency.name)
  }
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('page.tasks')}</h2>
      {tasks.length === 0 ? (
        <p className={styles.small}>{t('page.noTasks')}</p>
      ) : (
        <ul className={styles.tasks}>
          {tasks.map((task) => (
            <li key={task.id}>
              {task.text}
              {task.agency === null ? null : (
                <span className={styles.small}>
                  {' · '}
                  <TaskRole role={task.role} />
                  {nameOf(task.agency)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
