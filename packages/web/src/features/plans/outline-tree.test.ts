import { describe, expect, it } from 'vitest'
import type { PlanOutlineEntry } from '@hoanhap/contract/plans/plan-schemas'
import { isSectionRole, nestOutline, sectionAt, type OutlineNode } from './outline-tree.ts'

const entry = (id: string, parent: string | null, start: number): PlanOutlineEntry => ({
  id,
  parent,
  marker: `${id}.`,
  title: 'Mục',
  role: null,
  start,
})
const outline = [
  entry('I', null, 0),
  entry('1', 'I', 10),
  entry('1.1', '1', 20),
  entry('deep', '1.1', 30),
  entry('II', null, 40),
  entry('lost', 'nobody', 50),
]
const shape = (nodes: readonly OutlineNode[]): unknown[] =>
  nodes.map(({ entry: { id }, children }) => (children.length === 0 ? id : [id, shape(children)]))

describe('nestOutline', () => {
  it('puts points under their headings and leaves out the deepest', () => {
    expect(shape(nestOutline(outline))).toEqual([['I', [['1', ['1.1']]]], 'II', 'lost'])
  })

  it('leaves out lines of the letterhead, and points that are sentences', () => {
    const letterhead = { ...entry('', null, 0), marker: '', title: 'ỦY BAN NHÂN DÂN' }
    const bold = { ...letterhead, id: 'bold', role: 'target' }
    const long = { ...entry('1.2', '1', 20), title: 'x'.repeat(91) }
    const sentence = { ...entry('1.3', '1', 30), title: 'Tập huấn hằng năm.' }
    const lettered = { ...entry('a', '1', 40), marker: 'a)' }
    const points = [entry('1', 'I', 10), long, sentence, lettered]
    const shown = nestOutline([letterhead, bold, entry('I', null, 0), ...points])
    expect(shape(shown)).toEqual(['bold', ['I', ['1']]])
  })

  it('stays short for a document of thousands of points', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => entry(String(i), null, i))
    expect(nestOutline(many).length).toBeLessThan(1_000)
  })
})

describe('sectionAt', () => {
  it('is the last shown heading before the place', () => {
    expect(sectionAt(outline, 35)).toBe('1.1')
    expect(sectionAt(outline, 45)).toBe('II')
    expect(sectionAt(outline.slice(1), 5)).toBeNull()
  })
})

describe('isSectionRole', () => {
  it('knows the roles that have words, and no other', () => {
    expect(isSectionRole('target')).toBe(true)
    expect(isSectionRole('surprise')).toBe(false)
    expect(isSectionRole(null)).toBe(false)
  })
})
