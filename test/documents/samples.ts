import type { HandOver } from '../../src/document.ts'
import type { Activity, CategoryId, Transcript } from '../../src/model.ts'

const categories: CategoryId[] = [
  'professional-education',
  'formal-education',
  'authorship',
  'instructional-presentation',
  'organizational-participation',
]

export const activity = (number: number, said: Partial<Activity> = {}): Activity => {
  const month = String((number % 12) + 1).padStart(2, '0')
  return {
    id: `terminal:${number}#1`,
    category: categories[number % categories.length] ?? 'authorship',
    points: (number % 4) + 0.5,
    start: `2025-${month}-03`,
    end: `2025-${month}-0${3 + (number % 3)}`,
    title: `Safe handling of specimens, part ${number}`,
    provider: 'Community hospital education office',
    certifications: ['RMA'],
    attestation: {
      statement: 'I attest that this is true.',
      version: '1',
      at: '2026-03-06T15:21:10.000Z',
      platform: 'terminal',
      message: `terminal:${number}`,
    },
    ...said,
  }
}

export const ledger = {
  entries: 12,
  head: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
}

export const transcript = (activities: Activity[], said: Partial<Transcript> = {}): Transcript => {
  const counted = Math.round(activities.reduce((sum, { points }) => sum + points, 0) * 100) / 100
  const cycle = { start: '2024-01-01', end: '2026-12-31' }
  return {
    member: { id: 'm1', name: 'Ana Ortiz', number: '3141592' },
    certification: 'RMA',
    range: cycle,
    activities,
    progress: {
      certification: 'RMA',
      cycle,
      required: 30,
      counted,
      remaining: Math.max(0, 30 - counted),
      surplus: Math.max(0, counted - 30),
      byCategory: {},
      daysLeft: 300,
    },
    issued: '2026-03-06T15:21:10.000Z',
    timeZone: 'America/Chicago',
    ledger,
    official: false,
    ...said,
  }
}

export const sheet = (waiting: Activity[]): HandOver => ({
  member: { id: 'm1', name: 'Ana Ortiz' },
  certification: 'RMA',
  waiting,
  issued: '2026-03-06T15:21:10.000Z',
  timeZone: 'America/Chicago',
  ledger,
})

/** What people have typed, pasted or tried as a title. */
export const worstTitles = [
  'אבטחת דגימות במעבדה (חלק 2) של 2025 — CPR',
  'سلامة المرضى: الدورة ١٢ من (CPR) للممرضين',
  'CPR renewal 😀 🩺 ❤️ 👩‍⚕️',
  'x'.repeat(500),
  `Line one\nline two\ttab \u0000\u0007\u001b[31m and \u202eoverride`,
  'Z̷̡̢̛̙̳̻͎̗a̴̢̛͚̯̼̗l̵̢̛̙̳̻͎̗g̷̡̢̛̙̳̻͎̗o',
  '静脈採血の安全 와 환자 안전 教育',
  'Безопасность пациентов · Ασφάλεια ασθενών · Zażółć gęślą jaźń · Việt ngữ',
  'ความปลอดภัยของผู้ป่วย · रोगी सुरक्षा',
  '=HYPERLINK("http://example.com","click")',
  'A very long title about the prevention of bloodstream infections in outpatient phlebotomy '.repeat(5),
  '\ud800 lone half',
]
