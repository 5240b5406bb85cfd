import type { Kind, Model, Need, OsFamily, Priority, Sharer, Topic } from '../knowledge/vocabulary.ts';

/** What a message or a form turned out to ask. Everything in it was said, or follows from something said by a rule that is named. */
export interface Question {
  readonly text: string;
  readonly intent: Intent;
  readonly topic: Topic | null;
  readonly workloads: readonly Workload[];
  /** What was said to be out of scope ("no windows", "not the database servers"), in the asker's words. */
  readonly unwanted: readonly string[];
  /** Needs that somebody said are none ("no live migration"). */
  readonly denied: readonly Need[];
  readonly priorities: readonly Priority[];
  /** The priority that was said to matter most, where one was. */
  readonly foremost: Priority | null;
  readonly host: Host;
  /** Platforms and models that the asker weighs or names, in the order of mention. */
  readonly candidates: readonly Candidate[];
}

/** `clarification` and the kinds below it carry the reason that decides the wording. */
export type Intent =
  | { readonly kind: 'recommendation' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'clarification'; readonly reason: 'empty' | 'too-little' | 'language'; readonly language?: string }
  | { readonly kind: 'smalltalk'; readonly reason: 'greeting' | 'thanks' | 'chitchat' | 'help' }
  | { readonly kind: 'refusal'; readonly reason: 'off-topic' | 'injection' };

export interface Workload {
  readonly name: string;
  readonly count: number;
  readonly os: { readonly family: OsFamily; readonly detail: string | null; readonly said: boolean };
  /** Ids of the software catalogue. */
  readonly apps: readonly string[];
  readonly needs: readonly StatedNeed[];
  readonly size: { readonly memoryGiB: number | null; readonly vcpus: number | null };
  /** Where it runs or was tried, as platform ids. */
  readonly tried: readonly string[];
  /** What the workload cares about beyond what the whole question does. */
  readonly priorities: readonly Priority[];
}

/**
 * `from` is the phrase that said it, or the catalogue id that implies it. A `soft` need weakens what its rules say by one step: students and
 * customers are tenants, but not the strangers of the internet.
 */
export interface StatedNeed {
  readonly need: Need;
  readonly degree: 'hard' | 'soft';
  readonly from: { readonly said: string } | { readonly app: string };
}

export interface Host {
  readonly vtx: boolean | null;
  readonly memoryGiB: number | null;
  readonly cores: number | null;
  /** A platform id: what is, or will be, in place. */
  readonly hypervisor: string | null;
  /** A laptop or a workstation, where a hosted hypervisor is natural. */
  readonly desktop: boolean;
  /** Nobody with root rights on the host will help: an ordinary user has to start the guest. */
  readonly noRoot: boolean;
  /** Virtual machines that run on another hypervisor are to move here. */
  readonly moving: boolean;
  /** A virtual server of a provider: its kernel and devices are not the asker's to change. */
  readonly rented: boolean;
  /** The family of the system on the host, where it was said. */
  readonly os: OsFamily | null;
  /** Who shares it, where that was asked and said. In prose this is a need of the guests. */
  readonly sharedWith: Sharer | null;
}

export type Candidate =
  | { readonly type: 'platform'; readonly id: string; readonly role: 'candidate' | 'in-place' | 'failed' | 'mentioned' }
  | { readonly type: 'model'; readonly id: Model; readonly role: 'candidate' | 'in-place' | 'failed' | 'mentioned' }
  | { readonly type: 'kind'; readonly id: Kind; readonly role: 'candidate' | 'in-place' | 'failed' | 'mentioned' };

export const UNKNOWN_HOST = {
  vtx: null,
  memoryGiB: null,
  cores: null,
  hypervisor: null,
  desktop: false,
  noRoot: false,
  moving: false,
  rented: false,
  os: null,
  sharedWith: null,
} as const satisfies Host;
