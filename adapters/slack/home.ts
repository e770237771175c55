import type { Card } from '../../src/messages.ts'
import { flow, type HomeView, said } from './blocks.ts'
import { blocksOf } from './render.ts'
import type { Spoken } from './spoken.ts'

/** A view holds 100 blocks; what is beyond them is said to be elsewhere. */
const BLOCKS = 100

export function homeView(card: Card, speech: Spoken): HomeView {
  const blocks = blocksOf(card, 'view')
  if (blocks.length <= BLOCKS) return { type: 'home', blocks }
  return {
    type: 'home',
    blocks: [...blocks.slice(0, BLOCKS - 1), ...flow([said(speech.more, { italic: true })])],
  }
}
