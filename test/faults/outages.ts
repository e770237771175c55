import { pause } from './fleet.ts'
import { isPrimary, type Node } from './node.ts'
import { type Cluster, whole } from './patroni.ts'
import type { When } from './seen.ts'

export const outages = ['killed', 'frozen', 'planned', 'etcd', 'standby'] as const
export type Outage = (typeof outages)[number]

type Scene = { primary: Node; standby: Node; etcd: Cluster['etcd']; back: () => Promise<void> }

const doing: Record<Outage, (scene: Scene) => Promise<unknown>> = {
  killed: async ({ primary, back }) => {
    primary.signal('SIGKILL')
    await back()
    await pause(3_000)
    primary.start()
  },
  frozen: async ({ primary, back }) => {
    primary.signal('SIGSTOP')
    await back()
    await pause(3_000)
    primary.signal('SIGCONT')
  },
  planned: async ({ primary, back }) => {
    await primary.handOver()
    await back()
  },
  etcd: async ({ etcd }) => {
    etcd.kill()
    await pause(60_000)
    etcd.start()
  },
  standby: async ({ standby }) => {
    standby.signal('SIGKILL')
    await pause(30_000)
    standby.start()
  },
}

/** What is done to a cluster; from there on it mends itself, and is waited for. */
export async function outage(how: Outage, cluster: Cluster, say: (line: string) => void): Promise<When> {
  const { nodes, etcd } = cluster
  const standing = await Promise.all(nodes.map(async (node) => ({ node, status: await node.status() })))
  const primary = standing.find(({ status }) => isPrimary(status))?.node
  const standby = standing.find(({ status }) => status?.sync_standby)?.node
  if (!primary || !standby) throw new Error('the cluster is not whole')
  const when: When = { began: performance.now() }
  watch(nodes, when, say)
  const back = async () => {
    while (!when.back) await pause(50)
  }
  say(`${how}: ${how === 'standby' ? standby.name : primary.name}`)
  await doing[how]({ primary, standby, etcd, back })
  if (when.gone) await back()
  const mended = await whole(nodes)
  when.over = performance.now()
  say(mended ? 'all three are in their places again' : 'they do not find together again')
  if (mended) when.whole = when.over
  return when
}

/** Keeps in `when` since when there is no primary, and since when there is one again. */
async function watch(nodes: Node[], when: When, say: (line: string) => void) {
  while (!when.over) {
    const all = await Promise.all(nodes.map((node) => node.status()))
    const primary = all.some(isPrimary)
    if (!primary && !when.gone) {
      when.gone = performance.now()
      say('there is no primary')
    }
    if (primary && when.gone && !when.back) {
      when.back = performance.now()
      say('there is a primary')
    }
    await pause(100)
  }
}
