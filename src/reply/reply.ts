import type { Kind, Model } from '../knowledge/vocabulary.ts';
import type { AskResult } from './ask-result.ts';

/**
 * One neutral document. The Slack message, the terminal text and the exported file are renderings of it, so nothing is worded twice.
 * Text from a person is only ever a `{ user }` span, or a name in the label of a next step: renderers keep both literal.
 */
export interface Reply {
  readonly title: string;
  /** The verdict in one or two plain sentences: notification, screen reader, first lines of the text. */
  readonly summary: readonly Span[];
  readonly parts: readonly Part[];
  readonly sources: readonly ReplySource[];
  readonly nextSteps: readonly NextStep[];
  /** What is counted in it and what is left out, where a surface lets people change that in place. */
  readonly toggles?: readonly Toggle[];
  /** Ids of the models, kinds and platforms that it is about: a team's notes on them may stand beside it. */
  readonly about?: readonly string[];
  /** Ids of the rules and kept answers that it rests on. */
  readonly rules?: readonly string[];
  /** It thanks for an objection to the answer before, whose `rules` it carries: surfaces pass that on. */
  readonly objection?: true;
  /** The contract of the terminal's `--json`. */
  readonly result: AskResult;
}

/** A switch: its name with its state, and the words that turn it over. */
export interface Toggle {
  readonly label: string;
  readonly on: boolean;
  readonly says: string;
}

export type Span =
  | string
  | { readonly strong: string }
  | { readonly user: string }
  /** A footnote mark: position in `sources`, from 1. */
  | { readonly source: number };

export type Part =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'prose'; readonly spans: readonly Span[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Span[])[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
      /** Each row is one of many of a kind (workloads, platforms): worth sorting and searching where a surface can. */
      readonly many?: true;
    }
  /** Figures to look at. None of its words are a person's; the figures always stand beside it in words too. */
  | {
      readonly type: 'chart';
      readonly title: string;
      readonly kind: 'bar';
      readonly categories: readonly string[];
      /** Each with one value for each category. */
      readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
      readonly unit: string;
      readonly caption: string;
    }
  /** How the layers of a model or a kind stack; `alt` says the same in words. */
  | { readonly type: 'picture'; readonly of: Model | Kind; readonly alt: string }
  /** Detail that may be folded away: still part of the text. */
  | { readonly type: 'detail'; readonly title: string; readonly parts: readonly Part[] }
  /** Provenance and small print. */
  | { readonly type: 'note'; readonly spans: readonly Span[] };

export interface ReplySource {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly url: string | null;
}

/** Something to do next. Surfaces turn it into a button, or leave it out where they cannot. */
export type NextStep =
  | { readonly do: 'ask'; readonly label: string; readonly text: string }
  | { readonly do: 'explain'; readonly label: string; readonly topic: string }
  | { readonly do: 'open-form'; readonly label: string }
  /** Opens the form in which an inventory is handed in. */
  | { readonly do: 'open-size-form'; readonly label: string }
  /** Notes what the team has seen of a model, kind or platform. */
  | { readonly do: 'note'; readonly label: string; readonly about: string | null }
  | { readonly do: 'share'; readonly label: string }
  /** Hands over which pseudonym stands for which name, to whoever handed the names in. */
  | { readonly do: 'names-key'; readonly label: string }
  /** Hands the plan over as files. */
  | { readonly do: 'take-away'; readonly label: string };
