import { createHash } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Slack's end of Socket Mode: as much of the WebSocket protocol as short texts need. */
export function socketOn(server: Server) {
  const connections: Duplex[] = []
  const said: Record<string, unknown>[] = []
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    const accept = createHash('sha1').update(key).digest('base64')
    const switching = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
    socket.write(`${switching.join('\r\n')}\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
    socket.on('data', (data: Buffer) => {
      for (const { kind, text } of framesIn(data)) {
        if (kind === TEXT) said.push(JSON.parse(text))
        if (kind === PING) socket.write(frame(PONG, text))
        if (kind === CLOSE) socket.end(frame(CLOSE, ''))
      }
    })
    socket.on('error', () => undefined)
    connections.push(socket)
    socket.write(frame(TEXT, JSON.stringify({ type: 'hello', num_connections: 1 })))
  })
  return {
    connections,
    /** What came back, in order. */
    said,
    send: (envelope: object) => void connections.at(-1)?.write(frame(TEXT, JSON.stringify(envelope))),
  }
}

const [TEXT, CLOSE, PING, PONG] = [0x81, 0x88, 0x89, 0x8a]

function frame(kind: number, text: string): Buffer {
  const payload = Buffer.from(text)
  if (payload.length < 126) return Buffer.concat([Buffer.from([kind, payload.length]), payload])
  const head = Buffer.from([kind, 126, payload.length >> 8, payload.length & 0xff])
  return Buffer.concat([head, payload])
}

/** A client's frames are masked. */
function framesIn(data: Buffer): { kind: number; text: string }[] {
  if (data.length < 6) return []
  const short = (data[1] ?? 0) & 0x7f
  const start = short === 126 ? 4 : 2
  const end = start + 4 + (short === 126 ? data.readUInt16BE(2) : short)
  const mask = data.subarray(start, start + 4)
  const payload = data.subarray(start + 4, end).map((byte, n) => byte ^ (mask[n % 4] ?? 0))
  return [{ kind: data[0] ?? 0, text: Buffer.from(payload).toString() }, ...framesIn(data.subarray(end))]
}
