import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { SCOPES } from '../../adapters/slack/install.ts'
import { spoken } from '../../adapters/slack/spoken.ts'
import manifest from '../../manifest.json' with { type: 'json' }
import schema from '../schemas/slack/manifest.schema.json' with { type: 'json' }

test("the manifest is one that Slack's schema takes", () => {
  const ajv = formats.default(new Ajv({ strict: false }))
  expect(ajv.validate(schema, manifest), ajv.errorsText()).toBe(true)
})

test('installing by link asks for the scopes of the manifest, and the docs give a reason for each', () => {
  expect(manifest.oauth_config.scopes.bot).toEqual(SCOPES)
  const docs = readFileSync(new URL('../../docs/slack.md', import.meta.url), 'utf8')
  for (const scope of SCOPES) expect(docs).toContain(`| \`${scope}\` |`)
})

test('everything comes in at the one address that is served', () => {
  const { features, settings, oauth_config } = manifest
  const addresses = [
    features.slash_commands[0]?.url,
    settings.event_subscriptions.request_url,
    settings.interactivity.request_url,
  ]
  expect(new Set(addresses)).toEqual(new Set(['https://YOUR-HOST/slack/events']))
  expect(oauth_config.redirect_urls).toEqual(['https://YOUR-HOST/slack/oauth_redirect'])
})

test('what is suggested in the manifest is what is suggested later', () => {
  expect(manifest.features.agent_view.suggested_prompts).toEqual(spoken('en-US').prompts)
})
