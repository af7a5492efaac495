import { describe, expect, it } from 'vitest'
import { whyNotUpload } from './plan-file-check.ts'

describe('whyNotUpload', () => {
  it.each([
    [{ name: 'KE HOACH.DOCX', size: 40_000 }, null],
    [{ name: 'ke-hoach.txt', size: 20 * 1024 * 1024 }, null],
    [{ name: 'ke-hoach.docx', size: 20 * 1024 * 1024 + 1 }, 'file/too-large'],
    [{ name: 'anh.png', size: 10 }, 'file/unknown-kind'],
    [{ name: 'ke-hoach.DOC', size: 10 }, null],
    [{ name: 'ke-hoach.signed.pdf', size: 10 }, null],
    [{ name: 'trang.htm', size: 10 }, null],
    [{ name: 'bang.xlsx', size: 10 }, 'file/unknown-kind'],
    [{ name: 'ke-hoach.txt', size: 0 }, 'file/empty'],
  ])('%j: %s', (file, problem) => expect(whyNotUpload(file)).toBe(problem))
})
