import { eraseMember, recordOfMember } from '../store/by-member.ts'
import { storeOn } from '../store/store.ts'
import { type Command, counted, done, failed, noMember } from './command.ts'

export const memberExport: Command = {
  name: 'member export <id>',
  help: 'Everything that is held on a member, as JSON.',
  async run(desk, { arguments: [id = ''] }) {
    const database = await desk.database()
    const held = await storeOn(database)
      .exportMember(id)
      .catch(() => undefined)
    return held ? done([JSON.stringify(held, null, 2)], held) : noMember(id)
  },
}

export const memberDelete: Command = {
  name: 'member delete <id>',
  help: "Deletes a member's words for good; the hashes that keep the ledger verifiable stay.",
  options: [['--yes', 'without it, only what would be deleted is told']],
  async run(desk, { arguments: [id = ''], options }) {
    const database = await desk.database()
    const record = await recordOfMember(database, id)
    if (!record) return noMember(id)
    const [activities, drafts] = [record.activities.length, record.drafts.length]
    const held = `${counted(activities, 'activity', 'activities')} and ${counted(drafts, 'open draft')} of member ${id}`
    if (!options.yes)
      return failed([`This deletes ${held}, for good. Export them first; then say it again with --yes.`], {
        member: id,
        deleted: false,
        activities,
        drafts,
      })
    const deleted = await eraseMember(database, id, desk.now())
    return deleted ? done([`Deleted ${held}.`], { member: id, deleted, activities, drafts }) : noMember(id)
  },
}
