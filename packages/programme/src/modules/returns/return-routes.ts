import {
  AcceptReturn,
  CloseSection,
  CompareVersions,
  GetReturn,
  GetReturnQueue,
  OpenReturn,
  SaveCells,
  SaveNarrative,
  SendBackReturn,
  SendReturn,
} from '@hoanhap/contract/returns/return-schemas'
import type { ServiceModule } from '@hoanhap/platform/http/build-service'
import { read, write } from '../../http/programme-request.ts'
import { closeReturnSection, openReturn, saveCells, writeNarrative } from './return-fill-service.ts'
import { acceptReturn, compareVersions, sendBackReturn, sendReturn } from './return-flow-service.ts'
import { getReturnQueue } from './return-queue-service.ts'
import { getReturn } from './return-view.ts'

export const returnRoutes: ServiceModule = async (app) => {
  app.get('/returns', { config: { may: 'return.read' }, schema: GetReturnQueue }, (request) =>
    read(request, (ctx) => getReturnQueue(ctx, request.query)),
  )
  app.post('/returns', { config: { may: 'return.read' }, schema: OpenReturn }, (request) =>
    write(request, (ctx) => openReturn(ctx, request.body)),
  )
  app.get('/returns/:returnId', { config: { may: 'return.read' }, schema: GetReturn }, (request) =>
    read(request, (ctx) => getReturn(ctx, request.params.returnId)),
  )
  app.put('/returns/:returnId/cells', { config: { may: 'return.fill' }, schema: SaveCells }, (request) =>
    write(request, (ctx) => saveCells(ctx, request.params.returnId, request.body.cells)),
  )
  app.post(
    '/returns/:returnId/sections/:section/none',
    { config: { may: 'return.fill' }, schema: CloseSection },
    (request) =>
      write(request, (ctx) => closeReturnSection(ctx, request.params.returnId, request.params.section)),
  )
  app.put(
    '/returns/:returnId/narratives/:narrative',
    { config: { may: 'return.fill' }, schema: SaveNarrative },
    (request) => {
      const { returnId, narrative } = request.params
      const { baseVersion, text } = request.body
      return write(request, (ctx) => writeNarrative(ctx, returnId, narrative, baseVersion, text))
    },
  )
  app.post('/returns/:returnId/send', { config: { may: 'return.send' }, schema: SendReturn }, (request) =>
    write(request, (ctx) => sendReturn(ctx, request.params.returnId)),
  )
  app.post(
    '/returns/:returnId/accept',
    { config: { may: 'return.accept' }, schema: AcceptReturn },
    (request) => write(request, (ctx) => acceptReturn(ctx, request.params.returnId)),
  )
  app.post(
    '/returns/:returnId/send-back',
    { config: { may: 'return.send-back' }, schema: SendBackReturn },
    (request) => write(request, (ctx) => sendBackReturn(ctx, request.params.returnId, request.body.reason)),
  )
  app.get(
    '/returns/:returnId/differences',
    { config: { may: 'return.read' }, schema: CompareVersions },
    (request) =>
      read(request, (ctx) =>
        compareVersions(ctx, request.params.returnId, request.query.from, request.query.to),
      ),
  )
}
