import { describe, expect, it } from 'vitest'
import { groupTasks } from './task-groups.ts'

const task = (id: string, agency: string | null, text = 'Tập huấn cho cán bộ') => ({
  id,
  text,
  agency,
  role: null,
  deadlineYear: null,
  frequency: null,
})
const police = { code: 'T.CA', name: { vi: 'Công an', en: 'Police' }, outsideCommittee: false }
const front = {
  code: 'T.MTTQ',
  name: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  outsideCommittee: true,
}
const group = (tasks: Parameters<typeof groupTasks>[0], search = '') =>
  groupTasks(tasks, [police, front], (agency) => agency.name.vi, search).map((each) => [
    each.agency,
    each.tasks.map(({ id }) => id),
  ])

describe('groupTasks', () => {
  it('names codes of the catalogue, keeps other names, and puts tasks of nobody last', () => {
    expect(group([task('1', null), task('2', 'T.CA'), task('3', 'Sở Y tế'), task('4', 'T.CA')])).toEqual([
      ['Công an', ['2', '4']],
      ['Sở Y tế', ['3']],
      [null, ['1']],
    ])
  })

  it('joins a code and the name it stands for', () => {
    expect(group([task('1', 'T.CA'), task('2', 'Công an')])).toEqual([['Công an', ['1', '2']]])
  })

  it('finds task or agency without diacritics', () => {
    const tasks = [task('1', 'T.CA'), task('2', 'Sở Y tế', 'Khám sức khỏe')]
    expect(group(tasks, 'cong an tap huan')).toEqual([['Công an', ['1']]])
    expect(group(tasks, 'kham')).toEqual([['Sở Y tế', ['2']]])
  })

  it('says which bodies the committee cannot order', () => {
    for (const named of ['T.MTTQ', 'Mặt trận Tổ quốc']) {
      const [found] = groupTasks([task('1', named)], [police, front], (agency) => agency.name.en, '')
      expect(found).toMatchObject({ agency: 'Fatherland Front', outsideCommittee: true })
    }
  })
})
