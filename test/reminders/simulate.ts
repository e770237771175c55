import { connect } from '../../src/store/connect.ts'
import { freshDatabase } from '../database.ts'
import { judge } from './oracle.ts'
import { simulate } from './simulation.ts'

// npm run simulate -- 500 7: so many members over three and a half years, from that number on
const [members = 500, seed = 1] = process.argv.slice(2).map(Number)

const database = await freshDatabase('postgres')
const handle = await connect(database.where)
const history = await simulate(handle, { members, days: 1277, seed })
await handle.close()
await database.remove()

const wrong = judge(history)
for (const line of wrong) console.log(line)
const repeated = history.got.length - new Set(history.got.map(({ mark }) => mark)).size
console.log(
  `${members} members: ${history.got.length} reminders, ${history.failed.length} refused, ${history.kills.length} processes killed, ${repeated} repeated in the crash window, ${wrong.length} wrong`,
)
process.exit(wrong.length === 0 ? 0 : 1)
