import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../src/store/connect.ts'
import type { Handle } from '../src/store/handle.ts'
import { type Installation, installationsOn } from '../src/store/installations.ts'
import { codeKey, codeOf, safeWith } from '../src/store/secrets.ts'
import { databases, freshDatabase, type TestDatabase } from './database.ts'

const [old, fresh] = [randomBytes(32), randomBytes(32)]
const installed: Installation = {
  team: 'T1',
  name: 'Ana’s clinic',
  botToken: 'xoxb-1-secret',
  botUser: 'U0',
  scopes: ['chat:write'],
  refreshToken: 'xoxe-1-secret',
  expiresAt: 1_800_000_000,
}

test('what is locked opens with any key of the list, in its own place only, and not once a bit is altered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(2), fc.nat(), (text, part, where) => {
      const locked = safeWith([old]).lock(text, 'a')
      expect(safeWith([fresh, old]).open(locked, 'a')).toBe(text.toWellFormed())
      expect(() => safeWith([old]).open(locked, 'b')).toThrow()
      expect(() => safeWith([fresh]).open(locked, 'a')).toThrow('a key that DATA_KEY no longer lists')
      const [, ...parts] = locked.split('.').map((one) => Buffer.from(one, 'base64url'))
      const bytes = parts[part] ?? Buffer.alloc(1)
      const at = where % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (where % 8))
      const altered = [locked.split('.')[0], ...parts.map((one) => one.toString('base64url'))].join('.')
      expect(() => safeWith([old]).open(altered, 'a')).toThrow()
    }),
  )
})

test('codes are six digits, the same for the same message and another for another key', () => {
  const [one, other] = [codeKey(['one']), codeKey(['other'])]
  const codes = Array.from({ length: 1000 }, (_, n) => codeOf(one, `m${n}`))
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(new Set(codes).size).toBeGreaterThan(990)
  expect(codeOf(one, 'm1')).toBe(codes[1])
  expect(codes.filter((code, n) => code === codeOf(other, `m${n}`)).length).toBeLessThan(5)
  expect(codeKey([])).not.toEqual(codeKey([]))
})

describe.each(databases)('installations in the %s database', (kind) => {
  let where: TestDatabase
  let handle: Handle
  beforeAll(async () => {
    where = await freshDatabase(kind)
    handle = await connect(where.where)
  })
  afterAll(async () => {
    await handle.close()
    await where.remove()
  })
  const kept = async () => {
    const rows = await handle.ask<{ row: string }>('select to_jsonb(i)::text as row from installations i')
    return rows.map(({ row }) => row).join()
  }

  test('an installation comes back as it was kept, no token stands in the database, and removed it is gone', async () => {
    const installations = installationsOn(handle, safeWith([old]))
    await installations.store(installed)
    expect(await installations.fetch('T1')).toEqual(installed)
    expect(await kept()).not.toMatch(/secret|xox/)
    await installations.store({ team: 'T2', botToken: 'xoxb-2', botUser: 'U1', scopes: [] })
    expect(await installations.fetch('T2')).toEqual({
      team: 'T2',
      botToken: 'xoxb-2',
      botUser: 'U1',
      scopes: [],
    })
    await installations.remove('T2')
    await installations.remove('T2')
    expect(await installations.fetch('T2')).toBeUndefined()
  })

  test('a new first key takes over at the next start: what the old one locked is locked anew, once', async () => {
    const rotated = installationsOn(handle, safeWith([fresh, old]))
    expect(await rotated.fetch('T1')).toEqual(installed)
    expect([await rotated.renew(), await rotated.renew()]).toEqual([1, 0])
    expect(await installationsOn(handle, safeWith([fresh])).fetch('T1')).toEqual(installed)
    await expect(installationsOn(handle, safeWith([old])).fetch('T1')).rejects.toThrow('DATA_KEY')
  })

  test('tokens moved to another team’s row do not open there', async () => {
    const installations = installationsOn(handle, safeWith([fresh]))
    await installations.store({ ...installed, team: 'T3' })
    await handle.ask(
      "update installations set tokens = (select tokens from installations where team = 'T1') where team = 'T3'",
    )
    await expect(installations.fetch('T3')).rejects.toThrow()
  })

  test('of many who would exchange the tokens of a team, one does at a time; another team does not wait', async () => {
    const installations = installationsOn(handle, safeWith([fresh]))
    await installations.store(installed)
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await installations.store(installed)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 6 }, () => installations.lock('T1', work)))
    expect(most).toBe(1)
    const other = await installations.lock('T1', () => installations.lock('none', async () => 'not waited'))
    expect(other).toBe('not waited')
    await expect(installations.lock('T1', () => Promise.reject(new Error('refused')))).rejects.toThrow(
      'refused',
    )
    expect(await installations.lock('T1', async () => 'free again')).toBe('free again')
  })
})
