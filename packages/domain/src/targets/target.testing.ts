import { NO_FIGURES, type TargetFigures } from './target-figures.ts'
import type { Target } from './target.ts'

/** A target of a five-year plan 2021–2025 with nothing special about it; tests say what differs. */
export const aTarget = (facts: Partial<Target> = {}): Target => ({
  id: 't1',
  text: 'Ít nhất 1.000 người được truyền thông',
  span: null,
  kind: 'count',
  indicator: 'TT.NGUOI',
  operator: '>=',
  value: 1_000,
  valueTo: null,
  unit: 'count',
  baseline: null,
  milestones: [],
  deadlineYear: 2025,
  scope: { level: null, population: null },
  ownerAgency: null,
  measuredBy: 'form',
  enforcement: false,
  ...facts,
})

/** Figures that every unit has reported. */
export const someFigures = (facts: Partial<TargetFigures> = {}): TargetFigures => ({
  ...NO_FIGURES,
  unitsReported: 15,
  unitsOwing: 15,
  ...facts,
})
