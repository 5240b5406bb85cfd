import { App, HTTPReceiver } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/local/manifest.ts';
import { PROMPTS } from '../../src/slack/home/prompts.ts';
import { registerListeners } from '../../src/slack/listeners/index.ts';
import { readManifestFile } from '../support/bot.ts';
import { bareDesk } from '../support/desk.ts';

const manifest = readManifest(readManifestFile());

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
          .add(String(what));
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
    expect(new Set(manifest.shortcuts.map(({ callbackId }) => callbackId))).toEqual(registered().shortcut);
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
