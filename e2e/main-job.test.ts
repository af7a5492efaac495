import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe-check.ts'
import { launchChromium } from './chromium.ts'
import { startDemo, type ProgrammeProcess } from './programme-process.ts'

const PICTURES = join(import.meta.dirname, '../docs/pictures')
const SAMPLE = join(import.meta.dirname, '../examples/ke-hoach-mau.docx')
const PASSWORD = 'Hoa-Phuong-do-2026'
const PERIOD = 'hc-2026-H1'
const STEP = 120_000

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

/** A person at their own computer, signed in; the page fails the test when its script does. */
async function signIn(userName: string, picture?: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'vi-VN',
    acceptDownloads: true,
  })
  contexts.push(context)
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.unreachable(error.message))
  await page.goto(programme.address)
  await page.getByLabel('Tên đăng nhập').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD)
  if (picture) await photograph(page, picture)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor()
  return page
}

/** Keeps the picture that the README shows, and asks axe about the same screen. */
async function photograph(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  expect(await axeFindings(page)).toEqual([])
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}

describe('the main job, end to end', () => {
  let plan = ''
  let goal = 0
  let planner: Page
  let reporter: Page

  it(
    'the planner uploads the signed plan and sees what was read beside its text',
    async () => {
      planner = await signIn('tonghop', '01-dang-nhap')
      await planner.getByRole('link', { name: 'Kế hoạch & nhiệm vụ' }).click()
      await planner.getByRole('link', { name: 'Nhập kế hoạch' }).first().click()
      await planner.locator('input[type=file]').setInputFiles(SAMPLE)
      await planner.getByRole('heading', { name: 'Rà soát kế hoạch' }).waitFor()
      await planner.getByText('118/KH-UBND').first().waitFor()
      plan = /plans\/([0-9a-f-]{36})/.exec(planner.url())![1]!
      await photograph(planner, '02-ra-soat-ke-hoach')
    },
    STEP,
  )

  it('cannot take it into use before everything is looked at', async () => {
    expect(await planner.getByRole('button', { name: 'Đưa vào theo dõi' }).isDisabled()).toBe(true)
  })

  it(
    'reviews it with bulk acceptance and the keyboard, and publishes',
    async () => {
      goal = (await sentWards()) + 1
      const tools = planner.getByText('Thứ tự, lọc, chấp nhận cùng lúc')
      if (await tools.isVisible()) await tools.click()
      await planner
        .getByLabel('Chấp nhận cùng lúc các mục có độ tin cậy từ')
        .selectOption({ index: -1 + (await thresholds()) })
      // Items that are accepted meanwhile would come back newer under the form that is opened next.
      const accepted = planner.waitForResponse((reply) => reply.url().endsWith('/items/accept'))
      await planner.getByRole('button', { name: /^Chấp nhận \d+ mục$/ }).click()
      await accepted
      await planner.getByText(/^[1-9]\d*\/\d+ đã rà soát/).waitFor()
      await editFirstTarget(goal)
      await linkWhatIsLoose()
      await planner.getByRole('button', { name: 'Đưa vào theo dõi' }).click()
      await planner.getByRole('dialog').getByRole('button', { name: 'Đưa vào theo dõi' }).click()
      await planner.waitForURL(/\/plans\/[0-9a-f-]+\/targets/)
      expect(await statusOf(planner)).toMatch(/Đúng tiến độ/)
    },
    STEP,
  )

  it(
    'the commune officer fills the return, closing empty sections in one act, and sends it',
    async () => {
      reporter = await signIn('saomai')
      await reporter
        .getByRole('link', { name: /Lập báo cáo|Tiếp tục lập/ })
        .first()
        .click()
      await reporter.getByRole('heading', { name: 'Báo cáo 6 tháng của đơn vị cấp xã' }).waitFor()
      await fillReturn(reporter)
      await reporter
        .getByRole('button', { name: /^Gửi báo cáo$/ })
        .first()
        .click()
      await reporter.getByRole('dialog').getByRole('button', { name: /^Gửi/ }).click()
      await reporter.getByText('Báo cáo đã gửi, đang chờ cấp trên kiểm tra.').first().waitFor()
    },
    STEP,
  )

  it(
    'the province sees the target reached at once, before it has accepted anything',
    async () => {
      await planner.goto(`${programme.address}/plans/${plan}/targets?period=${PERIOD}`)
      await planner.getByText('Theo báo cáo của 114/114 đơn vị cấp xã').waitFor()
      expect(await statusOf(planner)).toMatch(/Đạt/)
      await photograph(planner, '05-chi-tieu')
    },
    STEP,
  )

  it(
    'accepts the return',
    async () => {
      await planner.goto(`${programme.address}/returns/queue?period=${PERIOD}`)
      await planner.getByLabel('Tìm đơn vị, không cần dấu').fill('sao mai')
      await planner
        .getByRole('link', { name: /Sao Mai/ })
        .last()
        .click()
      await planner.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
      const confirm = planner.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' })
      if (await confirm.isVisible({ timeout: 1500 }).catch(() => false)) await confirm.click()
      await planner.getByText('Đã tiếp nhận').first().waitFor()
      await planner.goto(programme.address)
      await planner.getByText('đã tiếp nhận').first().waitFor()
      await photograph(planner, '04-tinh-hom-nay')
    },
    STEP,
  )

  it(
    'downloads the official report as a Word file',
    async () => {
      await planner.goto(`${programme.address}/reports?period=${PERIOD}`)
      await planner
        .getByRole('heading', { name: /báo cáo/i })
        .first()
        .waitFor()
      const download = planner.waitForEvent('download')
      await planner
        .getByRole('button', { name: /Tải|DOCX|Word/ })
        .first()
        .click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(/\.docx$/)
      const path = await file.path()
      expect(statSync(path).size).toBeGreaterThan(10_000)
      expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
      await photograph(planner, '06-van-ban')
    },
    STEP,
  )

  /** Wards that keep a regular form of communication, by what has been sent: the planner asks the service's own board. */
  const sentWards = async (): Promise<number> =>
    planner.evaluate(async (period) => {
      const plans = (await (await fetch('/api/plans')).json()) as {
        id: string
        status: string
        header: { number: string }
      }[]
      const followed = plans.find((each) => each.header.number === '96/KH-UBND')!
      const board = (await (await fetch(`/api/plans/${followed.id}/targets?period=${period}`)).json()) as {
        targets: { indicator: string; assessment: { numerator: number } }[]
      }
      return board.targets.find((each) => each.indicator === 'TL.TT.XA')!.assessment.numerator
    }, PERIOD)

  const thresholds = (): Promise<number> =>
    planner.getByLabel('Chấp nhận cùng lúc các mục có độ tin cậy từ').locator('option').count()

  /** Makes "100 % keep a form" into "n wards keep a form", so that one more return decides it. */
  async function editFirstTarget(value: number): Promise<void> {
    await planner.getByText('duy trì ít nhất một hình thức truyền thông', { exact: false }).last().click()
    await planner.keyboard.press('F2')
    const form = planner.locator('form').filter({ has: planner.getByLabel('Lời văn của chỉ tiêu') })
    await form
      .getByLabel('Lời văn của chỉ tiêu')
      .fill(`${value} xã, phường, đặc khu duy trì truyền thông thường xuyên`)
    await form.getByLabel('Loại chỉ tiêu').selectOption('unit-coverage')
    await form
      .getByLabel(/^Giá trị/)
      .first()
      .fill(String(value))
    await form.getByLabel('Đơn vị tính').selectOption('count')
    await form.getByLabel('So sánh').selectOption('>=')
    await form.getByRole('button', { name: /^Lưu/ }).click()
    await form.waitFor({ state: 'detached' })
  }

  /** A target that no indicator fits is declared as kept outside the software. */
  async function linkWhatIsLoose(): Promise<void> {
    const publish = planner.getByRole('button', { name: 'Đưa vào theo dõi' })
    for (let tries = 0; tries < 5 && (await publish.isDisabled()); tries += 1) {
      await planner
        .getByRole('button', { name: 'Đến đó' })
        .or(planner.getByRole('link', { name: 'Đến đó' }))
        .first()
        .click()
      await planner.keyboard.press('F2')
      const form = planner.locator('form').filter({ has: planner.getByLabel('Đo bằng cách nào') })
      await form.getByLabel('Đo bằng cách nào').selectOption('outside')
      await form.getByRole('button', { name: /^Lưu/ }).click()
      await form.waitFor({ state: 'detached' })
    }
  }

  const statusOf = async (page: Page): Promise<string> => {
    const row = page
      .getByRole('row')
      .filter({ hasText: 'duy trì truyền thông thường xuyên' })
      .or(page.getByRole('listitem').filter({ hasText: 'duy trì truyền thông thường xuyên' }))
    await row.first().waitFor()
    return row.first().innerText()
  }

  async function fillReturn(page: Page): Promise<void> {
    const steps = page.getByRole('navigation', { name: 'Các mục của biểu' }).getByRole('button')
    const sections = 8
    for (let section = 0; section < sections; section += 1) {
      await steps.nth(section).click()
      await page.getByRole('heading', { name: new RegExp(`^${'ABCDEFGH'[section]}\\. `) }).waitFor()
      const keep = page.getByRole('button', { name: /^Giữ nguyên/ })
      // The last one may go while it is looked for: the stock it keeps is confirmed by then.
      while ((await keep.count()) > 0)
        await keep
          .first()
          .click({ timeout: 2000 })
          .catch(() => undefined)
      for (const yes of await page.getByRole('radio', { name: 'Có' }).all())
        if (!(await yes.isChecked())) await yes.check()
      if (section === 1) await typeDown(page, ['4', '120', '30', '40', '12', '6'])
      if (section === 1) await photograph(page, '03-bao-cao-xa')
      const none = page.getByRole('button', { name: 'Không phát sinh trong kỳ' })
      if ((await none.count()) > 0 && (await none.isEnabled())) {
        await none.click()
        const confirm = page.getByRole('dialog').getByRole('button', { name: /^Xác nhận/ })
        if (await confirm.isVisible()) await confirm.click()
      }
    }
    await steps.nth(sections + 1).click()
    await page.getByText('Đủ điều kiện gửi.').waitFor()
  }

  /** Types a column as an officer does: figure, Enter, figure, Enter. */
  async function typeDown(page: Page, figures: readonly string[]): Promise<void> {
    await page.locator('main input[inputmode]').first().focus()
    for (const figure of figures) {
      await page.keyboard.type(figure)
      await page.keyboard.press('Enter')
    }
  }
})
