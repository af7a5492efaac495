export {
  isVisible,
  isWithin,
  listChildren,
  reachOf,
  requireUnitAlive,
  requireUnitWithin,
  searchUnits,
  unitRef,
} from './unit-service.ts'
