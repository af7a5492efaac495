import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { docxParts } from '../documents/docx-parts.testing.ts'
import { PROGRAMME_COMMANDS, runProgrammeCommand } from './programme-cli.ts'

const SAMPLE = fileURLToPath(new URL('../../../../examples/ke-hoach-mau.docx', import.meta.url))

/** These open the embedded database several times, each a matter of seconds on a quiet machine. */
const SLOW = 240_000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoanhap-cli-'))
  vi.stubEnv('HOANHAP_DATA_DIR', join(folder, 'data'))
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) vi.stubEnv(name, undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

type Ran = { code: number; out: string; err: string }
async function run(name: string, ...args: string[]): Promise<Ran> {
  const said: { out: string[]; err: string[] } = { out: [], err: [] }
  const code = await runProgrammeCommand(name, args, {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
  })
  return { code, out: said.out.join('\n'), err: said.err.join('\n') }
}
const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

type PlanJson = {
  document: Record<string, unknown>
  period: { from: number; to: number } | null
  basis: unknown[]
  targets: Record<string, unknown>[]
  assignments: Record<string, unknown>[]
  budget: Record<string, unknown>[]
}

describe('plan read', () => {
  it('prints one JSON object of the promised shape and keeps nothing', async () => {
    const { code, out, err } = await run('plan read', SAMPLE, '--json')
    expect([code, err]).toEqual([0, ''])
    const plan = JSON.parse(out) as PlanJson
    expect(Object.keys(plan)).toEqual(
      expect.arrayContaining([
        'document',
        'period',
        'basis',
        'targets',
        'objectives',
        'tasks',
        'assignments',
        'budget',
        'reporting',
      ]),
    )
    expect(plan.document).toMatchObject({
      number: '118/KH-UBND',
      issuedOn: '2026-01-15',
      kind: expect.any(String),
    })
    expect(plan.period).toEqual({ from: 2026, to: 2030 })
    expect(plan.basis.every((number) => typeof number === 'string')).toBe(true)
    expect(plan.targets.length).toBeGreaterThanOrEqual(10)
    for (const target of plan.targets) {
      for (const field of [
        'text',
        'start',
        'end',
        'value',
        'valueTo',
        'unit',
        'operator',
        'subject',
        'denominator',
        'deadline',
        'fraction',
        'confidence',
      ])
        expect(target).toHaveProperty(field)
      expect(['>=', '=', '<=', 'range', 'reduce_by', 'increase_by', 'maintain']).toContain(target['operator'])
      expect([target['start'], target['end'], target['value']].every(Number.isFinite)).toBe(true)
    }
    for (const { role } of plan.assignments)
      expect(['lead', 'coordinate', 'perform', 'request']).toContain(role)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it.each([
    ['an empty file', '', 'file/empty'],
    [
      'a list of persons',
      'Họ và tên, năm sinh, CCCD\nNguyễn Thị Mẫu, 1990, 001190000001\nTrần Văn Mẫu, 1991, 001191000002\n',
      'file/list-of-persons',
    ],
    ['a picture renamed .docx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file/unknown-kind'],
  ])('refuses %s in both languages on the error side, with 1', async (_name, text, code) => {
    const ran = await run('plan read', file('a.docx', text))
    expect([ran.code, ran.out]).toEqual([1, ''])
    expect(ran.err).toContain(code)
    expect(ran.err.split('\n').length).toBeGreaterThanOrEqual(3)
    expect(ran.err).not.toMatch(/Mẫu|at .*\.ts/)
  })

  it('explains every item and every number set aside in words, each with its line and its rules', async () => {
    const text =
      'KẾ HOẠCH\nI. TÌNH HÌNH\nNăm 2025 đã kiểm tra 45% cơ sở.\nII. CHỈ TIÊU ĐẾN NĂM 2030\n- Ít nhất 80% xã có mô hình hỗ trợ.\n'
    const { code, out } = await run('plan read', file('a.txt', text), '--explain')
    expect(code).toBe(0)
    expect(out).toMatch(/dòng 5 \[\d+–\d+\] chỉ tiêu: ít nhất 80% \(2030\): .*80% xã/)
    expect(out).toMatch(/độ tin cậy [01],\d\d/)
    expect(out).toMatch(/vì: .*có từ “ít nhất”.*operator:at-least/)
    expect(out).toMatch(/Số không lấy làm chỉ tiêu:\ndòng 3 \[\d+–\d+\] “45%”: [^–].*\(set-aside:/)
    const english = await run('plan read', file('b.txt', text), '--explain', '--language', 'en')
    expect(english.out).toMatch(/line 5 .* target: at least 80% \(2030\)/)
    expect((await run('plan read', SAMPLE, '--language', 'fr')).code).toBe(2)
  })

  it('prints basis, targets and assignments for people, in the language asked for', async () => {
    const text =
      'ỦY BAN NHÂN DÂN TỈNH BẰNG LĂNG\nSố: 41/KH-UBND\nBằng Lăng, ngày 03 tháng 02 năm 2027\nKẾ HOẠCH\nHỗ trợ hòa nhập năm 2027\nCăn cứ Quyết định số 912/QĐ-TTg ngày 05/6/2026 của Thủ tướng Chính phủ;\nI. CHỈ TIÊU\n- Ít nhất 80% số xã có tổ tư vấn.\n- Mở 14 lớp tập huấn.\n- Giảm 25% số vụ vi phạm.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế chủ trì tổ chức tập huấn cho cán bộ cấp xã.\n'
    const path = file('a.txt', text)
    const { code, out } = await run('plan read', path)
    expect(code).toBe(0)
    expect(out).toMatch(/03\/02\/2027 · 2027$/m)
    expect(out).toMatch(/^Căn cứ: 912\/QĐ-TTg$/m)
    expect(out).toMatch(/^ {2}ít nhất 80%.*: .*tổ tư vấn/m)
    expect(out).toMatch(/^ {2}14 lớp.*: /m)
    expect(out).toMatch(/^ {2}giảm 25%.*: /m)
    expect(out).toMatch(/^ {2}Sở Y tế \(chủ trì\): /m)
    expect(out).not.toMatch(/count|reduce_by|>=|2027–2027/)
    const english = await run('plan read', path, '--language', 'en')
    expect(english.out).toMatch(/^ {2}at least 80%.*: /m)
    expect(english.out).toMatch(/^ {2}Sở Y tế \(leads\): /m)
    const explained = await run('plan read', path, '--explain')
    expect(explained.out).toMatch(/phân công: Sở Y tế \(chủ trì\): /)
  })

  it('leaves out an annex of committee members and says so; import asks first', async () => {
    const members = ['Nguyễn Văn Mẫu, Phó Chủ tịch UBND tỉnh', 'Trần Thị Mẫu, Giám đốc Sở Y tế']
    const text = `KẾ HOẠCH\nI. CHỈ TIÊU\n- 100% xã có mô hình.\nPHỤ LỤC\nDANH SÁCH BAN CHỈ ĐẠO\n1. Ông ${members[0]}, Trưởng ban;\n2. Bà ${members[1]}, Phó Trưởng ban.\n`
    const path = file('a.txt', text)
    const { code, out, err } = await run('plan read', path, '--json')
    expect([code, (JSON.parse(out) as PlanJson).targets.length]).toEqual([0, 1])
    expect(err).toMatch(/Đã bỏ phụ lục.*left out/)
    const asked = await run('plan import', path, '--unit', '31')
    expect([asked.code, asked.err]).toEqual([1, expect.stringContaining('canDrop=true')])
    expect(out + err + asked.err).not.toMatch(/Mẫu/)
  })

  it('says that a plan without targets has none', async () => {
    const { code, out, err } = await run('plan read', file('a.txt', 'Thông báo nghỉ lễ.'), '--json')
    expect(err).toMatch(/Không tìm thấy chỉ tiêu.*No target was found/)
    expect([code, (JSON.parse(out) as PlanJson).targets]).toEqual([0, []])
  })
})

describe('a command called wrongly', () => {
  it.each([
    ['plan read'],
    ['plan read', '/khong/co/tep.docx'],
    ['plan read', SAMPLE, '--unknown'],
    ['plan read', SAMPLE, SAMPLE],
    ['plan import', SAMPLE, SAMPLE, '--unit', '31'],
    ['plan import', SAMPLE],
    ['units find'],
    ['units find', 'Huế', '--date', '2026-13-45'],
    ['report'],
    ['backup'],
    ['restore'],
    ['account rescue'],
    ['targets', '--plan', '00000000-0000-7000-8000-000000000000'],
  ])('%s %s answers 2 and says how it is called', async (name, ...args) => {
    const ran = await run(name, ...args)
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain(`hoanhap ${name}`)
  })

  it('says that a folder is no file', async () => {
    expect((await run('plan read', folder)).err).toMatch(/là thư mục, không phải tệp.*is a folder/)
  })

  it('each explains itself with --help, in both languages', async () => {
    for (const { name, purpose } of PROGRAMME_COMMANDS) {
      const { code, out } = await run(name, '--help')
      expect([code, out.includes(purpose.vi), out.includes(purpose.en)]).toEqual([0, true, true])
    }
  })
})

describe('units find', () => {
  it('finds without diacritics, tells former units and where they went, and 1 for nothing', async () => {
    const found = await run('units find', 'thuy nguyen', '--date', '2026-11-20')
    expect([found.code, found.out]).toEqual([0, expect.stringContaining('Thủy Nguyên')])
    const former = await run('units find', 'Thừa Thiên Huế', '--date', '2026-11-20')
    expect(former.out).toContain('Huế')
    const nowhere = await run('units find', 'khong co noi nay')
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('No unit was found')])
    const json = JSON.parse((await run('units find', 'hải phòng', '--json')).out) as object[]
    expect(json.length).toBeGreaterThan(0)
  })

  it('knows no fictional unit', async () => {
    expect((await run('units find', 'Hoa Phượng', '--json')).out).not.toContain('F0')
  })
})

describe('commands on a data folder', () => {
  it(
    'import a plan, verify the audit, back up and restore into an empty folder',
    async () => {
      const imported = await run('plan import', SAMPLE, '--unit', '31')
      expect([imported.code, imported.err]).toEqual([0, ''])
      expect(imported.out).toMatch(/^[0-9a-f-]{36}$/)
      const ended = await run('plan import', SAMPLE, '--unit', '774')
      expect([ended.code, ended.err]).toEqual([1, expect.stringContaining('unit/ended')])
      expect(JSON.parse((await run('audit verify')).out)).toMatchObject({ service: 'programme', ok: true })
      const backup = join(folder, 'backup')
      expect((await run('backup', '--out', backup)).code).toBe(0)
      vi.stubEnv('HOANHAP_DATA_DIR', join(folder, 'restored'))
      const restored = await run('restore', '--from', backup)
      expect([restored.code, JSON.parse(restored.out)]).toMatchObject([0, { audit: { ok: true } }])
      expect((await run('restore', '--from', backup)).code).toBe(1)
    },
    SLOW,
  )
})

describe('without plan, unit and period', () => {
  it(
    'targets and report show the demonstration in a temporary folder and leave nothing behind',
    async () => {
      const temporary = join(folder, 'tmp')
      mkdirSync(temporary)
      vi.stubEnv('TMPDIR', temporary)
      const targets = await run('targets', '--json')
      const board = JSON.parse(targets.out) as {
        targets: object[]
        unit: { fictional: boolean }
        completeness: { owing: number }
      }
      expect([targets.code, board.unit.fictional, board.completeness.owing]).toEqual([0, true, 114])
      expect(board.targets.length).toBeGreaterThan(10)
      const path = join(folder, 'bao-cao.docx')
      expect((await run('report', '--out', path)).code).toBe(0)
      const body = docxParts(readFileSync(path)).get('word/document.xml')!
      expect(body).toContain('dữ liệu minh hoạ')
      expect(readdirSync(temporary)).toEqual([])
      expect(existsSync(join(folder, 'data'))).toBe(false)
    },
    SLOW,
  )
})
