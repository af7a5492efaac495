import type { UnitAlias, UnitEdge, UnitVersion } from '@hoanhap/domain/units/unit'
import { readFormerList } from './former-list.ts'
import { applyHandEdges } from './hand-edges.ts'
import { applyFirstList, applyList } from './list-step.ts'
import { readList2019, readList2023 } from './package-lists.ts'
import { applyAmendments2026, applyReform2025 } from './reform-2025.ts'
import { applyRetiredNames, type RetiredName } from './retired-names.ts'
import { createChronicle, type Chronicle, type UnitDraft } from './unit-chronicle.ts'
import { readUnitTable } from './unit-reference.ts'
import { numberUnits, readRegister } from './unit-register.ts'

/**
 * The first day we speak of: 63 provinces since 15/2008/QH12. Earlier units (Hà Tây and before) are not here;
 * below the province the list of 2019 stands for all earlier days and says so (`observed`).
 */
export const FIRST_DAY = '2008-08-01'
const FIRST_INSTRUMENT = '15/2008/QH12'

export interface UnitData {
  readonly versions: readonly UnitVersion[]
  readonly edges: readonly UnitEdge[]
  readonly aliases: readonly UnitAlias[]
}

/**
 * All units from the data packages and the hand-typed tables, each with its number from the register.
 *
 * @returns the units, and the lines the register lacks (only with `extend`)
 * @throws RangeError if the sources do not fit together, or the register does not fit them
 */
export async function buildUnits(options: { extend: boolean }): Promise<{ data: UnitData; added: string[] }> {
  const chronicle = createChronicle(FIRST_DAY, FIRST_INSTRUMENT)
  const former = await readFormerList()
  const lists = readUnitTable('unit-lists')
  const listInfo = (id: string) => {
    const row = lists.find((list) => list['id'] === id)!
    return { id, date: row['date']!, source: row['source']! }
  }
  applyFirstList(chronicle, { ...listInfo('2019'), ...readList2019() }, FIRST_DAY, FIRST_INSTRUMENT)
  applyList(chronicle, { ...listInfo('2023'), ...readList2023() }, '2019')
  applyList(chronicle, { ...listInfo('2025-03'), ...former }, '2023')
  applyReform2025(chronicle, former.successors)
  applyHandEdges(chronicle)
  const names = applyRetiredNames(chronicle)
  applyAmendments2026(chronicle)

  const { ids, added } = numberUnits(chronicle.drafts, readRegister(), options.extend)
  return { data: numbered(chronicle, names, ids), added }
}

function numbered(
  chronicle: Chronicle,
  names: readonly RetiredName[],
  ids: ReadonlyMap<UnitDraft, number>,
): UnitData {
  const id = (draft: UnitDraft): number => ids.get(draft)!
  const versions = chronicle.drafts.flatMap((draft) =>
    draft.versions.map(({ parent, ...version }): UnitVersion => {
      const parentId = parent && id(parent)
      return { unitId: id(draft), level: draft.level, ...version, parentId }
    }),
  )
  const byHand = new Set(
    chronicle.edges.filter((edge) => edge.byHand).map((edge) => `${id(edge.from)} ${edge.date}`),
  )
  const edges = chronicle.edges.flatMap(({ from, to, byHand: typed, ...edge }): UnitEdge[] =>
    !typed && byHand.has(`${id(from)} ${edge.date}`) ? [] : [{ fromId: id(from), toId: id(to), ...edge }],
  )
  const aliases = names.map(({ to, ...alias }): UnitAlias => ({ ...alias, toId: id(to) }))
  return { versions, edges, aliases }
}
