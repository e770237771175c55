/** What a `postgres://` address says: where the hosts are, each as an address of its own, TLS, and whether to prepare. */
export type Address = { hosts: Host[]; tls?: Tls; prepare: boolean }
export type Host = { host: string; port: number; address: string }

/** `needed`: without it there is no connection. `authorities`: a file, or `system`; the world's, where none is named. */
export type Tls = { needed: boolean; proves: 'nothing' | 'authority' | 'host'; authorities?: string }

const parts = /^(postgres(?:ql)?:\/\/(?:[^/?]*@)?)([^/?@]*)(.*)$/
const one = /^([\w.-]+|\[[\da-f:.]+\])?(?::(\d{1,5}))?$/i

/** Not for the driver: `prepare` is ours, several hosts are always asked which of them is the primary, TLS is `tls.ts`. */
const taken = ['prepare', 'target_session_attrs', 'sslmode', 'ssl', 'sslrootcert']

/** Several hosts (`postgres://a,b:5433/ccp`) are not a URL. Undefined: not an address. */
export function readAddress(text: string): Address | undefined {
  const [, before = '', listed = '', after = ''] = parts.exec(text) ?? []
  const rest = without(after, taken)
  const asked = new URLSearchParams(/\?(.*)$/.exec(after)?.[1])
  const tls = readTls(asked.get('sslmode') ?? asked.get('ssl'), asked.get('sslrootcert'))
  const hosts = listed.split(',').map((each) => {
    const [whole, host = 'localhost', port = '5432'] = one.exec(each) ?? []
    return { whole, host: host.replaceAll(/[[\]]/g, ''), port: Number(port), address: before + each + rest }
  })
  const sound =
    before &&
    tls !== undefined &&
    hosts.every(({ whole, port, address }) => whole !== undefined && port < 65_536 && URL.canParse(address))
  return sound
    ? {
        hosts: hosts.map(({ whole: _, ...host }) => host),
        ...(tls && { tls }),
        prepare: asked.get('prepare') !== 'false',
      }
    : undefined
}

const without = (text: string, names: string[]): string =>
  names
    .reduce((left, name) => left.replace(new RegExp(`([?&])${name}=[^&]*&?`), '$1'), text)
    .replace(/[?&]$/, '')

/** As libpq means it, but that nothing said is no TLS, and a file of authorities without a word is meant to be used. */
function readTls(mode: string | null, file: string | null): Tls | false | undefined {
  const authorities = file === null ? {} : { authorities: file }
  switch (mode ?? (file === null ? 'disable' : 'verify-full')) {
    case 'disable':
      return false
    case 'allow':
    case 'prefer':
      return { needed: false, proves: 'nothing' }
    case 'require':
      return { needed: true, proves: file === null ? 'nothing' : 'authority', ...authorities }
    case 'verify-ca':
      return { needed: true, proves: 'authority', ...authorities }
    case 'verify-full':
      return { needed: true, proves: 'host', ...authorities }
    default:
      return undefined
  }
}
