import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe-check.ts'
import { launchChromium } from './chromium.ts'
import { startDemo, type ProgrammeProcess } from './programme-process.ts'
import { signInByRequest } from './screen-walk.ts'

const STEP = 60_000

/** What a browser gives the page when somebody copies from another page: a table, a list that is only numbered there. */
const COPIED = `<h2>KẾ HOẠCH</h2><p>Phòng ngừa và hỗ trợ năm 2027</p><p>Số: 31/KH-UBND</p>
<p>I. CHỈ TIÊU</p><ol type="a"><li>Ít nhất 80% số xã tổ chức truyền thông; phấn đấu năm 2028 đạt 90%</li>
<li>Tổ chức 12 lớp tập huấn</li></ol><p>II. PHÂN CÔNG</p>
<table><tr><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td></tr><tr><td>Tập huấn cán bộ</td><td>Sở Y tế</td></tr></table>
<table><tr><td rowspan="2">Chỉ tiêu</td><td colspan="2">Mức đạt</td></tr><tr><td>Năm 2027</td><td>Năm 2028</td></tr>
<tr><td>Số tổ tư vấn</td><td>12</td><td>15</td></tr></table>`

const PLAN = [
  'ỦY BAN NHÂN DÂN THÀNH PHỐ HOA PHƯỢNG',
  'Số: 32/KH-UBND',
  'Hoa Phượng, ngày 10 tháng 01 năm 2027',
  'KẾ HOẠCH',
  'Phòng ngừa và hỗ trợ năm 2027',
  'I. CHỈ TIÊU',
  '1. Ít nhất 80% số xã tổ chức truyền thông; phấn đấu năm 2028 đạt 90% số xã.',
  '2. Tổ chức 12 lớp tập huấn cho cán bộ trong năm 2027.',
  'II. NHIỆM VỤ',
  '1. Biên soạn tài liệu truyền thông.',
  '2. Tập huấn cho cán bộ cấp xã.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Sở Y tế chủ trì, phối hợp với Công an thành phố theo dõi việc thực hiện.',
].join('\n')

/** Names with positions only: an annex that may be left out. */
const COMMITTEE = [
  'PHỤ LỤC',
  'THÀNH VIÊN BAN CHỈ ĐẠO',
  'STT | Họ và tên | Chức vụ',
  '1 | Trần Thị Bưởi | Trưởng ban',
  '2 | Lê Văn Mít | Phó Trưởng ban',
]
/** Names with years of birth: never taken. */
const PERSONS = ['STT | Họ và tên | Năm sinh', '1 | Trần Thị Bưởi | 1990', '2 | Lê Văn Mít | 1985']

let programme: ProgrammeProcess
let browser: Browser
const contexts: BrowserContext[] = []
beforeAll(async () => {
  programme = await startDemo()
  browser = await launchChromium()
}, 180_000)
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser?.close()
  await programme?.stop()
}, 60_000)

async function planner(width = 1280, account = 'tonghop'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 860 }, locale: 'vi-VN' })
  contexts.push(context)
  context.setDefaultTimeout(15_000)
  await signInByRequest(context, programme.address, account)
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.unreachable(error.message))
  await page.goto(`${programme.address}/plans/new`)
  return page
}

const send = (page: Page) => page.getByRole('button', { name: 'Đọc văn bản' }).click()
const atDesk = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'Rà soát kế hoạch' }).waitFor()
  await page.locator('[data-item]').first().waitFor()
}
const desk = async (text = PLAN, width = 1280): Promise<Page> => {
  const page = await planner(width)
  await page.getByLabel('Nội dung kế hoạch').fill(text)
  await send(page)
  await atDesk(page)
  return page
}
const view = (page: Page, kind: string) => page.getByRole('button', { name: new RegExp(`^${kind}: `) })
/** "3/12" of a kind, as its button says. */
const counted = async (page: Page, kind: string): Promise<string> =>
  /\d+\/\d+/.exec((await view(page, kind).textContent()) ?? '')?.[0] ?? ''
const total = async (page: Page, kind: string): Promise<number> =>
  Number((await counted(page, kind)).split('/')[1])
const answered = (page: Page, path: RegExp) =>
  page.waitForResponse((reply) => path.test(new URL(reply.url()).pathname))

describe('a plan that is pasted', () => {
  it(
    'keeps the rows of tables and the numbers of lists of the page it was copied from',
    async () => {
      const page = await planner()
      const field = page.getByLabel('Nội dung kế hoạch')
      await field.evaluate((area, html) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', html)
        clipboardData.setData('text/plain', 'bản chữ thuần')
        area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }, COPIED)
      const text = await field.inputValue()
      expect(text).toContain('b) Tổ chức 12 lớp tập huấn')
      expect(text).toContain('Tập huấn cán bộ\tSở Y tế')
      expect(text).toContain('Chỉ tiêu\tMức đạt\tMức đạt\nChỉ tiêu\tNăm 2027\tNăm 2028')
      expect(text).not.toContain('bản chữ thuần')
      await page.getByText('Đã giữ các dòng của bảng').waitFor()
    },
    STEP,
  )

  it(
    'is refused for an annex that names a committee, and read on without it',
    async () => {
      const page = await planner()
      await page.getByLabel('Nội dung kế hoạch').fill([PLAN, ...COMMITTEE].join('\n'))
      await send(page)
      const drop = page.getByRole('button', { name: 'Bỏ phụ lục và đọc tiếp' })
      await drop.waitFor()
      // The button that was pressed is shut while the text is sent: the focus waits at what is said about it.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bỏ phụ lục')
      expect(await axeFindings(page)).toEqual([])
      await drop.click()
      await atDesk(page)
      expect(await page.locator('[data-review-text]').textContent()).not.toMatch(/Bưởi|Mít/)
    },
    STEP,
  )

  it(
    'is refused for a list of persons, said where, with no way on but another text',
    async () => {
      const page = await planner()
      await page.getByLabel('Nội dung kế hoạch').fill([PLAN, ...PERSONS].join('\n'))
      await send(page)
      await page.getByText(/Danh sách bắt đầu ở dòng \d+/).waitFor()
      expect(await page.getByRole('button', { name: 'Bỏ phụ lục và đọc tiếp' }).count()).toBe(0)
      expect(await page.getByLabel('Nội dung kế hoạch').inputValue()).toContain('II. NHIỆM VỤ')
      const asked = new Promise<string>((resolve) =>
        page.once('dialog', (dialog) => {
          resolve(dialog.message())
          void dialog.dismiss()
        }),
      )
      await page.getByRole('link', { name: 'Kế hoạch & nhiệm vụ' }).first().click()
      expect(await asked).toContain('Rời trang sẽ mất phần đó')
      expect(await page.getByLabel('Nội dung kế hoạch').inputValue()).toContain('II. NHIỆM VỤ')
    },
    STEP,
  )

  it(
    'warns when the issuer is another place, and when the same document is here already',
    async () => {
      const ward = PLAN.replace('THÀNH PHỐ HOA PHƯỢNG', 'PHƯỜNG TRÚC ĐÀO').replace('32/', '97/')
      const page = await desk(ward)
      await page.getByText(/Cơ quan ban hành là “.*Trúc Đào.*”, kế hoạch đang được nhập cho/).waitFor()
      expect(await page.getByText('Đã có một kế hoạch cùng số').count()).toBe(0)
      const again = await desk(ward)
      await again.getByText('Đã có một kế hoạch cùng số').waitFor()
      expect(await axeFindings(again)).toEqual([])
      await again.getByRole('link', { name: 'Mở kế hoạch đó' }).click()
      await again.waitForURL(/\/review/)
    },
    STEP,
  )

  it(
    'is not asked of an account that does not bring plans in: it is told who does',
    async () => {
      const page = await planner(360, 'saomai')
      await page.getByText('Tài khoản này không nhập kế hoạch').waitFor()
      await page.getByText(/Chuyên viên tổng hợp \(tỉnh\) nhập/).waitFor()
      expect(await page.getByText('Chọn tệp').count()).toBe(0)
      expect(await axeFindings(page)).toEqual([])
    },
    STEP,
  )
})

describe('the desk of the review', () => {
  it.each([360, 1440])(
    'stands at %i px with its outline, kinds and forms, and axe finds nothing',
    async (width) => {
      const page = await desk(PLAN, width)
      await page.keyboard.press('F2')
      await page.getByLabel('Lời văn của chỉ tiêu').waitFor()
      // From the top: the tabs that stay in sight cover what is scrolled below them.
      await page.evaluate(() => scrollTo(0, 0))
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Thôi' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByLabel('Lời văn của chỉ tiêu').waitFor({ state: 'detached' })
      if (width < 900) await page.getByRole('button', { name: 'Văn bản', exact: true }).click()
      const outline = page.getByText('Dàn ý', { exact: true })
      if (!(await page.getByRole('button', { name: /NHIỆM VỤ/ }).isVisible())) await outline.click()
      await page.getByRole('button', { name: /NHIỆM VỤ/ }).click()
      await page.locator('mark[data-lit]', { hasText: 'NHIỆM VỤ' }).waitFor()
      await page.getByRole('button', { name: 'Sửa văn bản' }).click()
      expect(await axeFindings(page)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(1)
    },
    STEP,
  )

  it(
    'merges with Ctrl M and takes it back with Ctrl Z',
    async () => {
      const page = await desk()
      await view(page, 'Nhiệm vụ').click()
      const before = await total(page, 'Nhiệm vụ')
      const first = page.locator('[data-item]', { hasText: 'Biên soạn tài liệu' })
      await first.click()
      const merged = answered(page, /items\/merge$/)
      await page.keyboard.press('Control+m')
      expect((await merged).status()).toBe(200)
      await page.locator('[data-item]', { hasText: 'Biên soạn' }).filter({ hasText: 'Tập huấn' }).waitFor()
      expect(await total(page, 'Nhiệm vụ')).toBe(before - 1)
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-item') ?? null)
      await expect.poll(focused).not.toBeNull()
      const unmade = answered(page, /unmake$/)
      await page.keyboard.press('Control+z')
      await unmade
      await expect.poll(() => total(page, 'Nhiệm vụ')).toBe(before)
      await expect.poll(focused).not.toBeNull()
      await page.getByRole('button', { name: 'Bỏ bản rà soát' }).click()
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bỏ bản rà soát')
    },
    STEP,
  )

  it(
    'asks where to split, makes two items of one, and takes it back with Ctrl Z',
    async () => {
      const page = await desk(
        PLAN.replace(
          '1. Biên soạn tài liệu truyền thông.',
          '1. Biên soạn tài liệu truyền thông, cấp phát tới các xã.',
        ),
      )
      await view(page, 'Nhiệm vụ').click()
      const before = await total(page, 'Nhiệm vụ')
      await page.locator('[data-item]', { hasText: 'Biên soạn tài liệu' }).click()
      await page.keyboard.press('Control+s')
      const parted = answered(page, /\/split$/)
      await page.getByRole('button', { name: /^Tách giữa .*cấp phát/ }).click()
      expect((await parted).status()).toBe(200)
      await expect.poll(() => total(page, 'Nhiệm vụ')).toBe(before + 1)
      await page.keyboard.press('Control+z')
      await expect.poll(() => total(page, 'Nhiệm vụ')).toBe(before)
    },
    STEP,
  )

  it(
    'accepts together only the kind that was chosen, having said how many',
    async () => {
      const page = await desk()
      await view(page, 'Phân công').click()
      await page.getByText('Thứ tự, lọc, chấp nhận cùng lúc').click()
      await page.getByLabel('Chấp nhận cùng lúc các mục có độ tin cậy từ').selectOption('0.7')
      const button = page.getByRole('button', { name: /^Chấp nhận \d+ mục$/ })
      const many = Number(/\d+/.exec((await button.textContent())!)![0])
      const accepted = answered(page, /items\/accept$/)
      await button.click()
      await accepted
      await expect.poll(async () => Number((await counted(page, 'Phân công')).split('/')[0])).toBe(many)
      expect((await counted(page, 'Chỉ tiêu')).startsWith('0/')).toBe(true)
      // Targets that this view hides are still there to be reviewed.
      expect(await page.getByText('Chưa có chỉ tiêu nào').count()).toBe(0)
    },
    STEP,
  )

  it(
    'reads an edited text again and says what became of the decisions',
    async () => {
      const page = await desk()
      const target = page.locator('[data-item]', { hasText: '12 lớp' }).first()
      await target.click()
      const accepted = answered(page, /\/items\/[0-9a-f-]{36}$/)
      await page.keyboard.press('Enter')
      await accepted
      await page.getByRole('button', { name: 'Sửa văn bản' }).click()
      const field = page.getByLabel('Sửa văn bản rồi đọc lại')
      await field.fill(
        (await field.inputValue()).replace('II. NHIỆM VỤ', '3. Xây dựng 04 mô hình.\nII. NHIỆM VỤ'),
      )
      await page.getByRole('button', { name: 'Đọc lại', exact: true }).click()
      await page.getByText('Đã đọc lại văn bản').waitFor()
      await page.getByText(/\d+ mục đã rà soát giữ nguyên/).waitFor()
      await page.getByText(/\d+ mục mới, cần rà soát/).waitFor()
      expect(await page.locator('[data-item]', { hasText: '04 mô hình' }).count()).toBeGreaterThan(0)
    },
    STEP,
  )

  it(
    'keeps the text that is being edited when the network is cut',
    async () => {
      const page = await desk()
      await page.getByRole('button', { name: 'Sửa văn bản' }).click()
      const field = page.getByLabel('Sửa văn bản rồi đọc lại')
      const mended = `${await field.inputValue()}\nThêm một dòng.`
      await field.fill(mended)
      await page.context().setOffline(true)
      await page.getByRole('button', { name: 'Đọc lại', exact: true }).click()
      await page.getByRole('alert').first().waitFor()
      expect(await field.inputValue()).toBe(mended)
      await page.context().setOffline(false)
      await page.getByRole('button', { name: 'Đọc lại', exact: true }).click()
      await page.getByText('Đã đọc lại văn bản').waitFor()
    },
    STEP,
  )

  it(
    'ties a task to a target and gives a target a milestone',
    async () => {
      const page = await desk()
      await page.locator('[data-item]', { hasText: '80%' }).first().click()
      await page.keyboard.press('F2')
      await page.getByRole('button', { name: 'Thêm mốc' }).click()
      await page.getByLabel('Năm', { exact: true }).fill('2026')
      await page.getByLabel('Mức cần đạt').fill('40')
      // Asked for at once, before the answer: the form that is open stays, and says so.
      await page.locator('[data-item]', { hasText: 'Biên soạn tài liệu' }).first().click()
      await page.keyboard.press('F2')
      await page.getByRole('button', { name: 'Đến mục đang sửa' }).click()
      const save = page.getByRole('button', { name: 'Lưu mục này' })
      await save.click()
      // The button's words change while it is being saved; only then is the form gone.
      await page.locator('form[data-item-form]').waitFor({ state: 'detached' })
      await page.locator('[data-item]', { hasText: '2026: 40' }).waitFor()
      await page.locator('[data-item]', { hasText: 'Biên soạn tài liệu' }).first().click()
      await page.keyboard.press('F2')
      await page.getByLabel('Thêm chỉ tiêu được phục vụ').selectOption({ index: 1 })
      await save.click()
      await page.locator('[data-item]', { hasText: 'Phục vụ chỉ tiêu: “' }).waitFor()
    },
    STEP,
  )

  it(
    'names the owning agency',
    async () => {
      const page = await desk()
      await page.getByRole('button', { name: 'Sửa thông tin' }).click()
      await page.getByLabel('Cơ quan quản lý địa bàn nêu trong văn bản').selectOption({ index: 2 })
      const saved = answered(page, /\/header$/)
      await page.getByRole('button', { name: 'Lưu mục này' }).click()
      expect((await saved).status()).toBe(200)
      await page.getByText(/Tên đường, tên điểm cụ thể chỉ .+ thấy|Tài khoản này thấy tên địa điểm/).waitFor()
    },
    STEP,
  )

  it(
    'makes a target of a number that was set aside, in one press and a look',
    async () => {
      const page = await desk(`${PLAN}\n2. Năm 2026, toàn thành phố đã mở 07 lớp tập huấn.`)
      const before = await total(page, 'Chỉ tiêu')
      await view(page, 'Số không lấy làm chỉ tiêu').click()
      await page.getByRole('button', { name: /^Thêm thành chỉ tiêu: .*07 lớp/ }).click()
      expect(await page.getByLabel('Giá trị', { exact: false }).first().inputValue()).toBe('7')
      await page.getByRole('button', { name: 'Thêm mục này' }).click()
      await expect.poll(() => total(page, 'Chỉ tiêu')).toBe(before + 1)
    },
    STEP,
  )
})
