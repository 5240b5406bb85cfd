import { App, HTTPReceiver } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readManifest } from '../../src/local/manifest.ts';
import { PROMPTS } from '../../src/slack/home/prompts.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { registerListeners } from '../../src/slack/listeners/index.ts';
import { readManifestFile } from '../support/bot.ts';
import { bareDesk } from '../support/desk.ts';

const manifest = readManifest(readManifestFile());

/** github.com/slackapi/manifest-schema and docs.slack.dev/ai/migrating-to-agent-messaging: one character too many, and Slack refuses the whole. */
const manifestSchema = z.object({
  display_information: z.object({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(139),
    long_description: z.string().min(175).max(4000),
  }),
  features: z.object({
    app_home: z.object({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    agent_view: z.strictObject({
      agent_description: z.string().min(1).max(300),
      suggested_prompts: z
        .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
        .max(LIMITS.suggestedPrompts),
    }),
    shortcuts: z.array(
      z.strictObject({
        name: z.string().min(1).max(24),
        type: z.enum(['message', 'global']),
        callback_id: z.string().min(1).max(255),
        description: z.string().min(1).max(150),
      }),
    ),
  }),
});

/** What the bot listens to, heard from its own registrations. */
function registered(): Record<'command' | 'event' | 'shortcut' | 'options', Set<string>> {
  const heard = { command: new Set<string>(), event: new Set<string>(), shortcut: new Set<string>(), options: new Set<string>() };
  const receiver = new HTTPReceiver({ signingSecret: 'secret' });
  const app = new App({ receiver, token: 'xoxb-none', deferInitialization: true });
  const listening = new Proxy(app, {
    get(target, name, self) {
      const kind = Object.keys(heard).find((one) => one === name);
      if (kind === undefined) return Reflect.get(target, name, self);
      return (what: unknown) =>
        Object.entries(heard)
          .find(([one]) => one === kind)?.[1]
          .add(typeof what === 'string' ? what : JSON.stringify(what));
    },
  });
  registerListeners(listening, bareDesk());
  return heard;
}

/** Bolt hears `message.im`, `message.channels` and so on as one event. */
function boltName(event: string): string {
  return event.replace(/^message\..*$/, 'message');
}

describe('manifest.yml', () => {
  it('declares exactly the commands that are listened to', () => {
    expect(new Set(manifest.commands.map(({ command }) => command))).toEqual(registered().command);
  });

  it('subscribes to exactly the events that are listened to', () => {
    expect(new Set(manifest.events.map(boltName))).toEqual(registered().event);
  });

  it('declares exactly the shortcuts that are listened to', () => {
    const declared = manifest.shortcuts.map(({ callbackId, type }) =>
      JSON.stringify({ callback_id: callbackId, type: type === 'message' ? 'message_action' : 'shortcut' }),
    );
    expect(new Set(declared)).toEqual(registered().shortcut);
  });

  it('holds names, descriptions and prompts of a length that Slack takes', () => {
    expect(manifestSchema.safeParse(readManifestFile()).error?.issues).toBeUndefined();
  });

  it('is an agent of today, with nothing of the legacy assistant', () => {
    expect(JSON.stringify(readManifestFile())).not.toMatch(/assistant_view|assistant_thread/);
  });

  it('lets Slack ask for the options of selects', () => {
    expect(manifest.loadsOptions).toBe(registered().options.size > 0);
  });

  it('asks for no scope beyond those that a feature needs', () => {
    const scopes = [
      'app_mentions:read',
      'assistant:write',
      'channels:history',
      'chat:write',
      'commands',
      'files:read',
      'files:write',
      'groups:history',
      'im:history',
    ];
    expect([...manifest.scopes].sort()).toEqual(scopes);
  });

  it('offers the same prompts as the bot does', () => {
    expect(manifest.prompts).toEqual(PROMPTS);
  });

  it('lets whoever installs it leave out the history of channels', () => {
    expect(readManifestFile()).toMatchObject({
      oauth_config: { scopes: { bot_optional: ['channels:history', 'groups:history'] } },
    });
  });

  it('escapes what is typed after the command, and keeps its name free of others', () => {
    expect(manifest.commands.every(({ escapes }) => escapes)).toBe(true);
    expect(manifest.name).not.toMatch(/slack/i);
    expect(manifest.messagesTab).toBe(true);
  });
});
