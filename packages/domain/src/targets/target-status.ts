import type { Bilingual } from '../words.ts'
import type { TargetStatus } from './target.ts'

/** Shape beside the colour, so that no status is told by colour alone (screens.md). */
export const TARGET_STATUS_SIGNS: Record<TargetStatus, string> = {
  achieved: '✓',
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '■',
  'no-data': '○',
  'quota-only': '–',
  'awaiting-release': '…',
  outside: '◇',
  'level-ended': '×',
}

export const TARGET_STATUS_NAMES: Record<TargetStatus, Bilingual> = {
  achieved: { vi: 'Đạt', en: 'Achieved' },
  'on-track': { vi: 'Đúng tiến độ', en: 'On track' },
  'at-risk': { vi: 'Có nguy cơ không đạt', en: 'At risk' },
  'off-track': { vi: 'Chậm tiến độ', en: 'Off track' },
  'no-data': { vi: 'Chưa có số liệu', en: 'No data yet' },
  'quota-only': { vi: 'Chỉ theo dõi số liệu', en: 'Figures only' },
  'awaiting-release': { vi: 'Chưa có kỳ công bố', en: 'Not yet released' },
  outside: {
    vi: 'Theo dõi ngoài phần mềm – chỉ nhập tổng số',
    en: 'Followed outside the software – totals only',
  },
  'level-ended': { vi: 'Cấp đơn vị đã kết thúc', en: 'Level of unit ended' },
}

/** Where a status turns, as shares from 0 to 1. Nothing here applies to enforcement totals. */
export type StatusThresholds = {
  /** At least this share of the way the plan asks for by now is "at risk"; below it "off track". */
  readonly atRiskFrom: number
  /** The same for a level that was to be kept: little may be lost before it is lost. */
  readonly keptAtRiskFrom: number
  /** From this share of the time on, a target of which nothing is asked before its end is "at risk" while undone. */
  readonly lateFrom: number
}

export const DEFAULT_THRESHOLDS: StatusThresholds = {
  atRiskFrom: 0.85,
  keptAtRiskFrom: 0.95,
  lateFrom: 0.85,
}
