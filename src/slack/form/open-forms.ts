import type { Draft } from './draft.ts';

/** What this process last showed in a form. */
interface Shown {
  readonly draft: Draft;
  readonly hash: string;
  /** The hashes that the form had before. */
  readonly earlier: readonly string[];
}

/**
 * The forms whose rows were changed. A second click that was made before the first had its effect carries the form as it was: what it changes
 * is the form as it is now.
 */
export interface OpenForms {
  /** The newest that is known of a form: what Slack sent, or what we have shown since. */
  latest(
    viewId: string,
    sent: { readonly draft: Draft; readonly hash: string },
  ): { readonly draft: Draft; readonly hash: string };
  /** `before` is the hash that the form had until now. */
  shown(viewId: string, draft: Draft, hash: string, before: string): void;
  forget(viewId: string): void;
}

const MOST = 1000;
const MOST_EARLIER = 20;

export function createOpenForms(): OpenForms {
  const forms = new Map<string, Shown>();
  return {
    latest(viewId, sent) {
      const known = forms.get(viewId);
      return sent.hash && known?.earlier.includes(sent.hash) ? known : sent;
    },
    shown(viewId, draft, hash, before) {
      const earlier = [before, ...(forms.get(viewId)?.earlier ?? [])].slice(0, MOST_EARLIER);
      forms.delete(viewId);
      forms.set(viewId, { draft, hash, earlier });
      const [oldest] = forms.keys();
      if (forms.size > MOST && oldest !== undefined) forms.delete(oldest);
    },
    forget: (viewId) => void forms.delete(viewId),
  };
}
