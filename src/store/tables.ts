/** The tables as queries see them. What changes them stands in migrations.ts. */
export interface Tables {
  inputs: {
    conversation: string;
    seq: number;
    at: string;
    who: string;
    kind: string;
    payload: string;
    /** The message that said it. */
    source: string | null;
    /** A JSON list of our messages that answer it. */
    answers: string | null;
  };
  places: { place: string; conversation: string };
  notes: {
    id: string;
    team: string;
    author: string;
    author_name: string;
    about: string;
    used_for: string;
    score: number;
    pros: string;
    cons: string;
    since: number | null;
    at: string;
  };
  feedback: {
    id: string;
    at: string;
    team: string;
    place: string;
    conversation: string;
    rules: string;
    knowledge: string;
    text: string | null;
  };
  inventories: { hash: string; team: string; at: string; inventory: string };
  settings: { team: string; pseudonyms: number; by: string; at: string };
  deliveries: { key: string; payload: string; taken_at: string; done_at: string | null };
}
