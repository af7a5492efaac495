import { ExportReport, PreviewReport } from '@hoanhap/contract/targets/target-schemas'
import { documentLines } from '@hoanhap/domain/reports/document-text'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { renderReport } from '../../documents/report-file.ts'
import { read, write } from '../../http/programme-request.ts'
import { draftReport } from './report-service.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const reportRoutes: ServiceModule = async (app) => {
  app.get(
    '/plans/:planId/report',
    { config: { may: 'report.export', sends: 'file' }, schema: ExportReport },
    async (request, reply) => {
      const { planId } = request.params
      // An export leaves the house, so it is written in the audit like any act.
      const report = await write(request, async (ctx) => {
        const drafted = await draftReport(ctx, planId, request.query)
        ctx.record('report.export', planId, { period: drafted.model.period })
        return drafted
      })
      const bytes = await renderReport(report.model)
      return reply
        .type(DOCX)
        .header('content-disposition', `attachment; filename="${report.fileName}"`)
        .send(Buffer.from(bytes))
    },
  )
  app.get(
    '/plans/:planId/report/preview',
    { config: { may: 'report.export' }, schema: PreviewReport },
    async (request) => {
      const { model, fileName } = await read(request, (ctx) =>
        draftReport(ctx, request.params.planId, request.query),
      )
      return {
        fileName,
        paragraphs: documentLines(model).filter((line) => line.trim() !== ''),
      }
    },
  )
}
