/** Gives numbers to units that are new in the data: `node packages/geo/src/extend-register.ts`, then commit the register. */
import { buildUnits } from './build-units.ts'
import { extendRegister } from './unit-register.ts'

const { added } = await buildUnits({ extend: true })
extendRegister(added)
process.stdout.write(`${added.length} new units in the register\n`)
