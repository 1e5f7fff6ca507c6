import { isLongRun } from './environment.ts'

/** How many random graphs an oracle test goes through: 2,000, or 10,000 in `npm run test:long`. */
export const oracleSeeds = isLongRun() ? 10_000 : 2_000
