import multipart from '@fastify/multipart'
import {
  AcceptAbove,
  AddItem,
  AmendPlan,
  DiscardPlan,
  EditHeader,
  EditItem,
  GetPlan,
  ListPlans,
  ListPlanVersions,
  MergeItems,
  PastePlan,
  PublishPlan,
  RereadPlan,
  SplitItem,
  UnmakeItem,
  UploadPlan,
} from '@hoanhap/contract/plans/plan-schemas'
import { fold } from '@hoanhap/domain/fold'
import { Problem } from '@hoanhap/domain/problem'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import type { FastifyRequest } from 'fastify'
import { read, write } from '../../http/programme-request.ts'
import { MAX_PLAN_FILE_BYTES } from './plan-file.ts'
import { openPlanDraft, receivePlan } from './plan-intake-service.ts'
import { amendPlan, discardDraft, listPlanVersions, publishPlan } from './plan-publish-service.ts'
import { acceptAbove, addItem, editHeader, editItem } from './plan-review-service.ts'
import { editedPlan, rereadPlan } from './plan-reread-service.ts'
import { readScreened } from './plan-text-reading.ts'
import { mergeItems, splitItem, unmakeItem } from './plan-reshape-service.ts'
import { getPlan, listPlans } from './plan-view.ts'

export const planRoutes: ServiceModule = async (app) => {
  await app.register(multipart, {
    limits: { fileSize: MAX_PLAN_FILE_BYTES, files: 1, fields: 4, fieldSize: 200, parts: 5 },
  })

  app.get('/plans', { config: { may: 'plan.read' }, schema: ListPlans }, (request) =>
    read(request, (ctx) => listPlans(ctx, fold(request.query.search ?? ''))),
  )
  app.get('/plans/:planId', { config: { may: 'plan.read' }, schema: GetPlan }, (request) =>
    read(request, (ctx) => getPlan(ctx, request.params.planId)),
  )
  app.get('/plans/:planId/versions', { config: { may: 'plan.read' }, schema: ListPlanVersions }, (request) =>
    read(request, (ctx) => listPlanVersions(ctx, request.params.planId)),
  )
  app.post(
    '/plans',
    { config: { may: 'plan.review' }, schema: PastePlan, bodyLimit: 8 * 1024 * 1024 },
    async (request) => {
      const received = await receivePlan({ text: request.body.text }, request.body.dropAnnex)
      return write(request, (ctx) => openPlanDraft(ctx, request.body.unitId, received))
    },
  )
  app.post(
    '/plans/files',
    { config: { may: 'plan.review' }, schema: UploadPlan, bodyLimit: 250 * 1024 * 1024 },
    async (request) => {
      const { unitId, dropAnnex, file } = await uploadOf(request)
      const received = await receivePlan({ file }, dropAnnex)
      return write(request, (ctx) => openPlanDraft(ctx, unitId, received))
    },
  )
  app.put('/plans/:planId/header', { config: { may: 'plan.review' }, schema: EditHeader }, (request) =>
    write(request, (ctx) => editHeader(ctx, request.params.planId, request.body)),
  )
  app.post('/plans/:planId/items', { config: { may: 'plan.review' }, schema: AddItem }, (request) =>
    write(request, (ctx) => addItem(ctx, request.params.planId, request.body)),
  )
  app.patch('/plans/:planId/items/:itemId', { config: { may: 'plan.review' }, schema: EditItem }, (request) =>
    write(request, (ctx) => editItem(ctx, request.params.planId, request.params.itemId, request.body)),
  )
  app.post(
    '/plans/:planId/items/accept',
    { config: { may: 'plan.review' }, schema: AcceptAbove },
    (request) => write(request, (ctx) => acceptAbove(ctx, request.params.planId, request.body)),
  )
  app.post('/plans/:planId/items/merge', { config: { may: 'plan.review' }, schema: MergeItems }, (request) =>
    write(request, (ctx) => mergeItems(ctx, request.params.planId, request.body)),
  )
  app.post(
    '/plans/:planId/items/:itemId/split',
    { config: { may: 'plan.review' }, schema: SplitItem },
    (request) =>
      write(request, (ctx) => splitItem(ctx, request.params.planId, request.params.itemId, request.body)),
  )
  app.post(
    '/plans/:planId/items/:itemId/unmake',
    { config: { may: 'plan.review' }, schema: UnmakeItem },
    (request) =>
      write(request, (ctx) =>
        unmakeItem(ctx, request.params.planId, request.params.itemId, request.body.baseVersion),
      ),
  )
  app.put(
    '/plans/:planId/text',
    { config: { may: 'plan.review' }, schema: RereadPlan, bodyLimit: 8 * 1024 * 1024 },
    async (request) => {
      const { planId } = request.params
      const edited = await read(request, (ctx) => editedPlan(ctx, planId, request.body))
      const reading = readScreened(edited)
      return write(request, (ctx) => rereadPlan(ctx, planId, request.body, edited, reading))
    },
  )
  app.post('/plans/:planId/publish', { config: { may: 'plan.publish' }, schema: PublishPlan }, (request) =>
    write(request, (ctx) => publishPlan(ctx, request.params.planId)),
  )
  app.post('/plans/:planId/amend', { config: { may: 'plan.amend' }, schema: AmendPlan }, (request) =>
    write(request, (ctx) => amendPlan(ctx, request.params.planId, request.body.reason)),
  )
  app.post('/plans/:planId/discard', { config: { may: 'plan.review' }, schema: DiscardPlan }, (request) =>
    write(request, (ctx) => discardDraft(ctx, request.params.planId)),
  )
}

/** Room for the boundary, the names and the field beside the file. */
const FIELDS_BYTES = 64 * 1024

/** The upload: the fields `unitId` and `dropAnnex` ("true") before the field `file`. Bytes are held in memory, never in a temporary file. */
async function uploadOf(
  request: FastifyRequest,
): Promise<{ unitId: number; dropAnnex: boolean; file: { name: string; bytes: Buffer } }> {
  if (!request.isMultipart()) throw new Problem('request/invalid', { field: 'file' })
  // Said before it is read: whoever sends 200 MB over a thin line hears it at once.
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > MAX_PLAN_FILE_BYTES + FIELDS_BYTES)
    throw new Problem('file/too-large', { maxMegabytes: 20 })
  try {
    const part = await request.file()
    if (!part) throw new Problem('file/empty')
    const bytes = await part.toBuffer()
    const valueOf = (name: string): unknown => {
      const field = part.fields[name]
      return field && 'value' in field ? field.value : undefined
    }
    const unitId = Number(valueOf('unitId') ?? NaN)
    if (!Number.isInteger(unitId)) throw new Problem('request/invalid', { field: 'unitId' })
    return {
      unitId,
      dropAnnex: valueOf('dropAnnex') === 'true',
      file: { name: part.filename.normalize('NFC').slice(-200), bytes },
    }
  } catch (error) {
    const code = (error as { code?: unknown }).code
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw new Problem('file/too-large', { maxMegabytes: 20 })
    const cutOff = error instanceof Error && /unexpected end of multipart data/i.test(error.message)
    if (cutOff || (typeof code === 'string' && code.startsWith('FST_')))
      throw new Problem('request/invalid', { field: 'file' })
    throw error
  }
}
