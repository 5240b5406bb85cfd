/** The tables as queries see them. What changes them stands in migrations.ts. */
export interface Tables {
  inputs: { conversation: string; seq: number; at: string; who: string; kind: string; payload: string };
  places: { place: string; conversation: string };
  deliveries: { key: string; payload: string; taken_at: string; done_at: string | null };
}
