import { between } from '../days.ts'
import type { Calendar, CalendarDay } from '../document.ts'
import type { Words } from './words.ts'

/** All-day events that a second import brings up to date rather than doubles. */
export async function calendarFile({ member, days, issued }: Calendar, words: Words): Promise<Uint8Array> {
  const { default: ical, ICalEventTransparency } = await import('ical-generator')
  const own = words.calendar
  const codes = [...new Set(days.map(({ certification }) => certification))].join(', ')
  const calendar = ical({
    name: own.name(codes),
    prodId: { company: 'ccp-assistant', product: 'cycle', language: 'EN' },
  })
  for (const day of days) {
    const { summary, description } = event(day, words)
    calendar.createEvent({
      id: `${day.kind}-${day.certification}-${day.day}-${member.id}@ccp-assistant`,
      start: day.day,
      allDay: true,
      stamp: issued,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return new TextEncoder().encode(calendar.toString())
}

function event(day: CalendarDay, words: Words): { summary: string; description: string } {
  const own = words.calendar
  switch (day.kind) {
    case 'cycle-end':
      return { summary: own.cycleEnd(day.certification), description: own.cycleEndWords }
    case 'milestone':
      return {
        summary: own.milestone(day.certification, words.counted(between(day.day, day.end), own.days)),
        description: own.milestoneWords(words.day(day.end)),
      }
  }
}
