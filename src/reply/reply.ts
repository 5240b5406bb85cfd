import type { AskResult } from './ask-result.ts';

/**
 * One neutral document. The Slack message, the terminal text and the exported file are renderings of it, so nothing is worded twice.
 * Text from a person is only ever a `{ user }` span: renderers keep it literal.
 */
export interface Reply {
  readonly title: string;
  /** The verdict in one or two plain sentences: notification, screen reader, first lines of the text. */
  readonly summary: readonly Span[];
  readonly parts: readonly Part[];
  readonly sources: readonly ReplySource[];
  readonly nextSteps: readonly NextStep[];
  /** The contract of the terminal's `--json`. */
  readonly result: AskResult;
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
    }
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
  | { readonly do: 'share'; readonly label: string };
