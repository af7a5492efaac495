// Writes examples/ke-hoach-mau.docx anew after its text has been edited: node packages/programme/src/demo/sample-plan-cli.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { samplePlanDocument } from './sample-plan-document.ts'

const EXAMPLES = new URL('../../../../examples/', import.meta.url)
const text = readFileSync(new URL('ke-hoach-mau.txt', EXAMPLES), 'utf8')
writeFileSync(new URL('ke-hoach-mau.docx', EXAMPLES), await samplePlanDocument(text))
