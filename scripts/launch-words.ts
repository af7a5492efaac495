// What the launcher prints, Vietnamese and English side by side.
import type { ServiceName } from '@hoanhap/platform/database/database-settings'
import type { ServiceMode } from '@hoanhap/platform/process/service-arguments'
import type { ServiceReady } from '@hoanhap/platform/process/service-process'

const NAMES: Readonly<Record<ServiceName, string>> = {
  programme: 'Chương trình · programme',
  support: 'Hỗ trợ · support',
}

export const PREPARING = 'Đang chuẩn bị trang web và đơn vị hành chính… · Preparing web pages and units…'
export const OPENING = 'Đang mở dữ liệu… · Opening the data…'
export const STOPPING = '\nĐang dừng… · Stopping…'

/** Why both stop. */
export const diedWords = (service: ServiceName, how: number | string): string =>
  `Dịch vụ "${NAMES[service]}" đã dừng (${how}), nên dịch vụ còn lại cũng dừng. ` +
  `It ended (${how}), so the other was stopped too.`

type Ready = Readonly<Record<ServiceName, ServiceReady>>

/** Everything a person needs once both services answer. */
export function readyWords(mode: ServiceMode, ready: Ready, seconds: number): string {
  const services = Object.keys(NAMES) as ServiceName[]
  const width = Math.max(...services.map((service) => NAMES[service].length))
  const addresses = services.map((name) => `  ${NAMES[name].padEnd(width)}  ${ready[name].address}`)
  return [
    '',
    mode === 'demo' ? 'Hòa Nhập · dữ liệu minh hoạ · illustrative data' : 'Hòa Nhập',
    ...addresses,
    ...services.flatMap((name) => setUpWords(NAMES[name], ready[name])),
    ...services.flatMap((name) => accountWords(NAMES[name], ready[name])),
    '',
    `Sẵn sàng sau ${seconds} giây; Ctrl+C để dừng. · Ready in ${seconds} s; Ctrl+C stops.`,
  ].join('\n')
}

function setUpWords(name: string, { setupLink }: ServiceReady): string[] {
  if (setupLink === null) return []
  return [
    '',
    `${name}: liên kết thiết lập, dùng một lần trong 15 phút · one-time set-up link, 15 minutes:`,
    `  ${setupLink}`,
  ]
}

function accountWords(name: string, { accounts }: ServiceReady): string[] {
  if (accounts.length === 0) return []
  const head = ['tài khoản · account', 'mật khẩu · password', 'TOTP', 'vai trò · role', 'đơn vị · unit']
  const rows = accounts.map(({ userName, password, totpSecret, role, unit }) => {
    return [userName, password, totpSecret ?? '–', role, unit ?? '–']
  })
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)))
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')}`.trimEnd()
  return ['', `${name}:`, line(head), ...rows.map(line)]
}
