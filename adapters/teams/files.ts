import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Attachment } from '../../src/messages.ts'
import { type Message, type Reference, referenceOf, type TeamsActivity } from './activity.ts'
import type { Delivery } from './delivery.ts'
import { render } from './render.ts'
import { LINK_MINUTES, shelf } from './shelf.ts'
import { type Words, wordsFor } from './words.ts'

export const FILES_PATH = '/teams/files/'

export type Files = {
  offer(to: Reference, files: Attachment[]): Promise<void>
  /** What became of an offer; undefined where the activity is not about one. */
  decided(activity: TeamsActivity): Promise<void> | undefined
  serve(request: IncomingMessage, response: ServerResponse): void
  /** Links begin with the address under which Teams last reached us. */
  reachedAt(origin: string): void
}

type Ways = {
  /** Neither the Playground nor a government cloud knows file consent. */
  consent: (to: Reference) => boolean
  /** Where an upload may go. */
  mayUpload: (url: string) => boolean
}

const decision = z.object({
  action: z.string(),
  context: z.object({ file: z.string() }),
  uploadInfo: z
    .object({
      uploadUrl: z.string(),
      contentUrl: z.string(),
      name: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .nullish(),
})
type UploadInfo = NonNullable<z.infer<typeof decision>['uploadInfo']>

export function files({ deliver, remove }: Delivery, ways: Ways): Files {
  const held = shelf()
  let origin: string | undefined

  const offer = async (to: Reference, file: Attachment): Promise<void> => {
    const id = held.lay(to.conversation.id, file)
    const link = () =>
      deliver(to, linked(file, origin && `${origin}${FILES_PATH}${held.sign(id)}`, wordsFor(to.locale)))
    await (ways.consent(to) ? deliver(to, [consentCard(file, id)]).catch(link) : link())
  }

  const accept = async (
    to: Reference,
    file: Attachment,
    info: UploadInfo | null | undefined,
  ): Promise<void> => {
    const saved = info && ways.mayUpload(info.uploadUrl) && (await upload(info.uploadUrl, file))
    await deliver(to, [saved ? savedCard(info) : plain(wordsFor(to.locale).uploadFailed(file.name))])
  }

  const decide = async (activity: TeamsActivity): Promise<void> => {
    const to = referenceOf(activity)
    const said = decision.safeParse(activity.value).data
    const file = said && held.take(said.context.file, to.conversation.id)
    if (file === 'taken') return
    if (activity.replyToId) await remove(to, activity.replyToId)
    if (!file) await deliver(to, [plain(wordsFor(to.locale).expired)])
    else if (said?.action === 'accept') await accept(to, file, said.uploadInfo)
    else await deliver(to, [plain(wordsFor(to.locale).declined(file.name))])
  }

  return {
    async offer(to, all) {
      for (const file of all) await offer(to, file)
    },
    decided: (activity) => (activity.name === 'fileConsent/invoke' ? decide(activity) : undefined),
    serve: (request, response) =>
      hand(held.opened(request.url?.slice(FILES_PATH.length) ?? ''), request, response),
    reachedAt(address) {
      origin = address
    },
  }
}

export const plain = (text: string): Message => ({ type: 'message', text, textFormat: 'plain' })

const consentCard = ({ name, about, bytes }: Attachment, file: string): Message => ({
  type: 'message',
  summary: name,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name,
      content: {
        description: about,
        sizeInBytes: bytes.length,
        acceptContext: { file },
        declineContext: { file },
      },
    },
  ],
})

const savedCard = ({ name, contentUrl, uniqueId, fileType }: UploadInfo): Message => ({
  type: 'message',
  summary: name,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name,
      contentUrl,
      content: { uniqueId, fileType },
    },
  ],
})

const linked = ({ name, about }: Attachment, url: string | undefined, words: Words): Message[] =>
  url === undefined
    ? [plain(words.noFiles(name))]
    : render({
        summary: about,
        parts: [
          { kind: 'text', text: about },
          { kind: 'links', links: [{ label: `${words.download} ${name}`, url }] },
          { kind: 'text', text: words.minutes(LINK_MINUTES), style: 'small' },
        ],
      })

/** The length is left to fetch: some of them refuse one that is said. */
const upload = (url: string, { bytes, type }: Attachment): Promise<boolean> =>
  fetch(url, {
    method: 'PUT',
    headers: { 'content-type': type, 'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}` },
    body: Buffer.from(bytes),
    signal: AbortSignal.timeout(30_000),
  }).then(
    ({ ok }) => ok,
    () => false,
  )

function hand(file: Attachment | undefined, { method }: IncomingMessage, response: ServerResponse): void {
  if (!file || method !== 'GET') {
    response.writeHead(file ? 405 : 404, { 'cache-control': 'no-store' }).end()
    return
  }
  response
    .writeHead(200, {
      'content-type': file.type,
      'content-length': file.bytes.length,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(file.bytes)
}
