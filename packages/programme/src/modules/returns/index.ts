export { figuresOf, halvesUntil, releasedFigures, type Counting, type UnitFigures } from './rollup-service.ts'
export {
  COMMUNE_FORM,
  countRows,
  getReturnQueue,
  PROVINCE_FORM,
  queueRows,
  unitsOwing,
} from './return-queue-service.ts'
export { formAt } from './return-access.ts'
export { lastReason, sealedNarratives } from './return-narrative-service.ts'
export { acceptReturn, sendBackReturn, sendReturn } from './return-flow-service.ts'
export { openReturn, saveCells, writeNarrative } from './return-fill-service.ts'
export { loadReturnHistory } from './return-history-service.ts'
