/** What a `postgres://` address says: where the hosts are, each as an address of its own, and whether to prepare. */
export type Address = { hosts: Host[]; prepare: boolean }
export type Host = { host: string; port: number; address: string }

const parts = /^(postgres(?:ql)?:\/\/(?:[^/?]*@)?)([^/?@]*)(.*)$/
const one = /^([\w.-]+|\[[\da-f:.]+\])?(?::(\d{1,5}))?$/i

/** Several hosts (`postgres://a,b:5433/ccp`) are not a URL. Undefined: not an address. */
export function readAddress(text: string): Address | undefined {
  const [, before = '', listed = '', after = ''] = parts.exec(text) ?? []
  const rest = without(after, 'prepare', 'target_session_attrs')
  const hosts = listed.split(',').map((each) => {
    const [whole, host = 'localhost', port = '5432'] = one.exec(each) ?? []
    return { whole, host: host.replaceAll(/[[\]]/g, ''), port: Number(port), address: before + each + rest }
  })
  const sound =
    before &&
    hosts.every(({ whole, port, address }) => whole !== undefined && port < 65_536 && URL.canParse(address))
  return sound
    ? { hosts: hosts.map(({ whole: _, ...host }) => host), prepare: !/[?&]prepare=false\b/.test(after) }
    : undefined
}

/** `prepare` is ours. The other is what libpq calls it: several hosts are always asked which of them is the primary. */
const without = (text: string, ...names: string[]): string =>
  names
    .reduce((left, name) => left.replace(new RegExp(`([?&])${name}=[^&]*&?`), '$1'), text)
    .replace(/[?&]$/, '')
