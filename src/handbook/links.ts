import type { Fact } from '../model.ts'
import { fact } from './fact.ts'

export type Link = { label: string; url: string }

const video = 'https://www.youtube.com/watch?v=N5OyZ-tVg08'
const link = (label: string, url: string): Fact<Link> => fact({ label, url }, 'high', ['S1'])
/** Which minute shows what was matched by the order of the links. */
const minute = (label: string, second: number): Fact<Link> =>
  fact({ label, url: `${video}&t=${second}s` }, 'medium', ['S1'])

/** Where AMT itself says it; mirror copies are never linked. */
export const links = {
  amtrax: link('AMTrax', 'https://www.americanmedtech.org/AMTrax'),
  userGuide: link(
    'AMTrax User Guide (PDF)',
    'https://www.americanmedtech.org/Portals/0/AMTrax%20User%20Guide.pdf',
  ),
  qualifying: link('Qualifying Activities', 'https://www.americanmedtech.org/Qualifying-Activities'),
  guidance: link(
    'CCP Guidance Document (PDF)',
    'https://www.americanmedtech.org/Portals/0/Guidance%20Document%20for%20CCP.pdf',
  ),
  video: link('Video: tracking CE in AMTrax', video),
  entering: minute('Video: entering CE credits', 37),
  overall: minute('Video: overall CE progress', 230),
  printing: minute('Video: print or save a transcript', 271),
} as const

export type LinkName = keyof typeof links
