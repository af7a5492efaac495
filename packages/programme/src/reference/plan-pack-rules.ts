import type { PackTask, PlanPack } from '@hoanhap/domain/plans/plan-pack'
import type { Reference } from './reference.ts'

const THIS_FAR_BACK = 2000

/**
 * What is wrong with a plan pack against the catalogue, in words for a developer; empty when it may be published.
 * A pack holds what a plan promised, never what came of it.
 */
export function planPackFaults(pack: PlanPack, reference: Reference): readonly string[] {
  const areas = new Set(pack.areas.map((area) => area.code))
  return [
    ...headerFaults(pack),
    ...repeatedIds([...pack.targets, ...pack.tasks, ...pack.budget].map(({ id }) => id)),
    ...pack.areas
      .filter(({ parent }) => parent && !areas.has(parent))
      .map(({ code }) => `area ${code} hangs in the air`),
    ...pack.targets.flatMap((target) => targetFaults(target, pack, reference)),
    ...pack.tasks.flatMap((task) => taskFaults(task, pack, reference)),
  ]
}

function headerFaults({ period, targets, document }: PlanPack): string[] {
  const faults: string[] = []
  if (period.from < THIS_FAR_BACK || period.to < period.from) faults.push('has no sensible period')
  if (targets.length === 0) faults.push('has no target')
  if (document.title === '' || document.issuer === '') faults.push('has no title or issuer')
  return faults
}

function repeatedIds(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`)
}

function targetFaults(target: PlanPack['targets'][number], pack: PlanPack, reference: Reference): string[] {
  const { indicator: code, milestones, deadlineYear } = target
  const indicator = reference.indicators.find((candidate) => candidate.code === code)
  const faults: string[] = []
  if (!indicator && (code !== null || target.measuredBy !== 'outside'))
    faults.push(`has unknown indicator ${code}`)
  if (indicator?.enforcement && !target.enforcement) faults.push('drops the mark of enforcement')
  if (target.valueTo !== null && target.valueTo < target.value) faults.push('has a range upside down')
  const years = [...milestones.map(({ year }) => year), ...(deadlineYear === null ? [] : [deadlineYear])]
  if (years.some((year) => year < pack.period.from || year > pack.period.to))
    faults.push('is due outside the plan')
  if (!reference.agencies.some((agency) => agency.code === target.ownerAgency))
    faults.push('has unknown owner')
  return faults.map((fault) => `target ${target.id} ${fault}`)
}

function taskFaults(task: PackTask, pack: PlanPack, reference: Reference): string[] {
  const faults: string[] = []
  if (!pack.areas.some((area) => area.code === task.area)) faults.push(`stands in unknown area ${task.area}`)
  for (const id of task.serves)
    if (!pack.targets.some((target) => target.id === id)) faults.push(`serves unknown ${id}`)
  for (const { agency: code, role } of task.assignments) {
    const agency = reference.agencies.find((candidate) => candidate.code === code)
    if (!agency) faults.push(`is given to unknown ${code}`)
    else if (role === 'request' && !agency.outsideCommittee)
      faults.push(`"requests" ${code}, which is under the UBND`)
  }
  if ((task.tracking === 'open') !== (task.trackingReason === null))
    faults.push('does not say why it is not open')
  if (task.continuous && (task.deadline || task.frequency)) faults.push('is continuous and yet has a date')
  return faults.map((fault) => `task ${task.id} ${fault}`)
}
