import type { PointWords } from '../languages/heard-words.ts'
import type { Step } from './amounts.ts'

/** The length of a session: its points, where nothing else tells them. */
export function hoursOf(
  words: PointWords,
  number: string,
  value: (written: string) => number | undefined,
): Step {
  const not = `(?! ?(?:-|long)? ?(?:${words.notSession})\\b)`
  return {
    needs: 'hour',
    hours: true,
    pattern: new RegExp(
      `(?<!\\b(?:${words.notSessionBefore}) )(?<![\\w/.:$#-])(?<n>${number}|(?:an?|una?)(?=[ -]))[ -]?(?:(?<m>${words.minute})|(?:${words.hour})(?:,? ?(?:and |y )?(?<more>\\d{1,2}) ?(?:${words.minute}|m))?)\\b(?<half>${words.afterwards})?${not}`,
      'g',
    ),
    read: ({ n, m, half, more }) => {
      const said = /^(?:an?|una?)$/.test(n ?? '') ? 1 : value(n ?? '')
      const hours =
        said === undefined ? undefined : (m ? said / 60 : said) + (half ? 0.5 : Number(more ?? 0) / 60)
      // 50 minutes are no number that a person would write down unasked
      return hours !== undefined && hours > 0 && hours <= 60 && Number.isInteger(hours * 4)
        ? hours
        : undefined
    },
  }
}
