import { readFileSync } from 'node:fs'
import type { ReportOutline, ReportTemplate } from '@hoanhap/domain/reports/report-template'

const FOLDER = new URL('../../../../reference/documents/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))

/** Who can issue a periodic report: the People's Committee of the province, its Sở Y tế, a commune. */
export const REPORT_ISSUERS = ['ubnd-tinh', 'so-y-te', 'ubnd-xa'] as const
export type ReportIssuer = (typeof REPORT_ISSUERS)[number]

/** Letterhead, recipients and signers of an issuer, as reference/documents has them. */
export const loadReportTemplate = (issuer: ReportIssuer): ReportTemplate =>
  read(`report-${issuer}.json`) as ReportTemplate

/** Groups, headings and fixed sentences of the report. */
export const loadReportOutline = (): ReportOutline => read('report-outline.json') as ReportOutline
