import type { AgencyReply } from '@hoanhap/contract/catalogue/catalogue-schemas'
import type { TaskRow } from '@hoanhap/contract/targets/target-schemas'
import { fold } from '@hoanhap/domain/fold'

export type AgencyTasks = {
  /** Null: the plan names nobody. */
  readonly agency: string | null
  readonly outsideCommittee: boolean
  readonly tasks: readonly TaskRow[]
}

/**
 * The tasks under the agencies that have them, in the order in which the plan first names each.
 *
 * @param agencies the catalogue; a code that it knows is shown by its name
 * @param nameOf the name in the language of the screen
 * @param search words that must all occur in task or agency, without diacritics
 */
export function groupTasks(
  tasks: readonly TaskRow[],
  agencies: readonly AgencyReply[],
  nameOf: (agency: AgencyReply) => string,
  search: string,
): AgencyTasks[] {
  // The service may already have put the Vietnamese name in the code's place.
  const known = new Map(
    agencies.flatMap((agency) => [[agency.name.vi, agency] as const, [agency.code, agency] as const]),
  )
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '')
  const groups = new Map<string, { agency: string | null; outsideCommittee: boolean; tasks: TaskRow[] }>()
  for (const task of tasks) {
    const found = known.get(task.agency ?? '')
    const agency = found === undefined ? task.agency : nameOf(found)
    const text = fold(`${task.text} ${agency ?? ''}`)
    if (!words.every((word) => text.includes(word))) continue
    const group = groups.get(agency ?? '') ?? {
      agency,
      outsideCommittee: found?.outsideCommittee ?? false,
      tasks: [],
    }
    group.tasks.push(task)
    groups.set(agency ?? '', group)
  }
  const named = [...groups.values()]
  // Tasks of nobody come last: they are the ones to be mended.
  return [
    ...named.filter((group) => group.agency !== null),
    ...named.filter((group) => group.agency === null),
  ]
}
