import type { DataElement } from '@hoanhap/domain/catalogue/data-element'
import type { Form } from '@hoanhap/domain/catalogue/form'
import { addDays } from '@hoanhap/domain/plain-date'
import type { Cell } from '@hoanhap/domain/returns/return-cell'
import type { CommuneHalf } from './commune-story.ts'
import type { CommuneProfile } from './commune-profile.ts'
import type { DemoReturn } from './demo-return.ts'
import type { Chance } from './seeded-chance.ts'

/** Lines that other offices of the commune must give, and the words when they have not. */
const LATE_LINES: readonly (readonly [string, string])[] = [
  ['CS.LDHD', 'Công an cấp xã đang rà soát lại hợp đồng của các cơ sở, sẽ bổ sung.'],
  ['KP.CHI', 'Bộ phận tài chính chưa chốt chứng từ của kỳ.'],
  ['TT.MXH', 'Trang thông tin đang chuyển hệ thống, chưa thống kê được.'],
  ['TH.TN.DAO', 'Đoàn thể chưa gửi số đã tập huấn.'],
]
const LATE_SHARE = 0.05
const TEAM_LINES = new Set(['KT.CUOC', 'KT.LUOT', 'KT.CSO', 'KT.VP'])

/** Turns what happened into the cells of the form, with the four kinds of "no number" where they belong. */
export function communeReturn(
  { step, numbers, teamConstituted }: CommuneHalf,
  profile: CommuneProfile,
  form: Form,
  elements: ReadonlyMap<string, DataElement>,
  chance: Chance,
): DemoReturn {
  const late = chance.happens(LATE_SHARE) ? LATE_LINES[chance.whole(0, LATE_LINES.length - 1)]! : null
  const cells = form.sections.flatMap((section) =>
    section.lines.map(({ element: code }): Cell => {
      if (late?.[0] === code) return { element: code, state: 'missing', value: null, note: late[1] }
      if (profile.island && code === 'TT.LUOT.HS') return emptyCell(code, 'not-applicable')
      if (!teamConstituted && TEAM_LINES.has(code)) return emptyCell(code, 'not-constituted')
      const value = numbers.get(code)
      if (value === undefined) throw new RangeError(`the story of a commune does not tell ${code}`)
      return cellOf(elements.get(code)!, value)
    }),
  )
  const sentOn = addDays(step.period.to, chance.happens(0.06) ? chance.whole(4, 9) : chance.whole(1, 2))
  return {
    unitId: profile.unitId,
    period: step.period.id,
    form: 'XA-6T',
    status: 'accepted',
    sentOn,
    decidedOn: addDays(sentOn, chance.whole(1, 5)),
    reason: null,
    cells,
    narratives: narrativesOf(numbers, teamConstituted),
  }
}

/** "Không phát sinh" is said of what happens in a period; a state of nothing is the number 0. */
export function cellOf(element: DataElement, value: number): Cell {
  const nothing = value === 0 && (element.kind === 'flow' || element.kind === 'distinct')
  return { element: element.code, state: nothing ? 'none' : 'value', value, note: null }
}

export const emptyCell = (
  element: string,
  state: 'missing' | 'not-applicable' | 'not-constituted',
  note?: string,
): Cell => ({
  element,
  state,
  value: null,
  note: note ?? null,
})

function narrativesOf(
  numbers: ReadonlyMap<string, number>,
  teamConstituted: boolean,
): DemoReturn['narratives'] {
  const sessions = numbers.get('TT.BUOI') ?? 0
  const told =
    sessions === 0
      ? 'Kỳ này chưa tổ chức buổi truyền thông trực tiếp.'
      : `Đã tổ chức ${sessions} buổi truyền thông trực tiếp.`
  const lack = teamConstituted
    ? 'Cán bộ kiêm nhiều việc, thời gian dành cho kiểm tra còn ít.'
    : 'Đội kiểm tra liên ngành chưa kiện toàn sau sắp xếp nên chưa tổ chức kiểm tra.'
  const wish = teamConstituted
    ? 'Đề nghị cấp tỉnh mở thêm lớp tập huấn cho cộng tác viên.'
    : 'Đề nghị hướng dẫn mẫu quyết định và quy chế của đội kiểm tra cấp xã.'
  return [
    { section: 'KETQUA', text: `${told} (Dữ liệu minh hoạ.)` },
    { section: 'TONTAI', text: lack },
    { section: 'KIENNGHI', text: wish },
  ]
}
