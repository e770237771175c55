import type { Activity, Cycle, Day, Enrollment, MemberRecord, ReminderSettings } from '../../src/model.ts'

export const settings: ReminderSettings = {
  state: 'on',
  hours: { from: 9, to: 18 },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  pace: 'usual',
}

export const daily: ReminderSettings = { ...settings, weekdays: [...settings.weekdays, 'sat', 'sun'] }

export const enrolled = (certification: string, ...cycles: Cycle[]): Enrollment => ({
  certification,
  cycles,
  declared: 'self',
})

/** Attested at noon in Chicago on the day it ended, unless said otherwise. */
export function activity(points: number, day: Day, more: Partial<Activity> & { at?: string } = {}): Activity {
  const { at = `${more.end ?? day}T18:00:00.000Z`, ...rest } = more
  return {
    id: `${day}/${points}`,
    category: 'professional-education',
    points,
    start: day,
    end: day,
    certifications: ['RMA'],
    attestation: { statement: '…', version: '1', at, platform: 'terminal', message: 'm' },
    ...rest,
  }
}

export const record = (enrollments: Enrollment[], activities: Activity[] = []): MemberRecord => ({
  member: {
    id: 'm1',
    name: 'Ana',
    language: 'en-US',
    timeZone: 'America/Chicago',
    enrollments,
    reminders: settings,
    joined: '2025-01-10T15:00:00.000Z',
  },
  activities,
  drafts: [],
  withdrawn: [],
  ledger: { entries: activities.length, head: 'h' },
  addresses: [],
})
