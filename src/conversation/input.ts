import { z } from 'zod';
import { NEEDS, OS_FAMILIES, PRIORITIES, SHARERS } from '../knowledge/vocabulary.ts';

/** What the form holds: the same facts as a message, with nothing left to read out of prose. */
export const formValuesSchema = z.object({
  workloads: z
    .array(
      z.object({
        /** A catalogue id, or what the person typed. */
        app: z.string().max(200),
        os: z.enum(OS_FAMILIES),
        count: z.number().int().min(1).max(100_000),
        needs: z.array(z.enum(NEEDS)),
        /** Of each guest. */
        memoryGiB: z.number().positive().nullable().default(null),
        vcpus: z.number().int().positive().nullable().default(null),
        /** The workload of the edited plan that the row was filled in with. */
        of: z.number().int().nonnegative().optional(),
      }),
    )
    .max(25),
  host: z.object({
    vtx: z.boolean().nullable(),
    memoryGiB: z.number().positive().nullable(),
    cores: z.number().int().positive().nullable(),
    hypervisor: z.string().max(100).nullable(),
    sharedWith: z.enum(SHARERS).nullable().default(null),
  }),
  priorities: z.array(z.enum(PRIORITIES)),
  /** The statement whose plan the form was filled in with, and how many of its workloads it had room for. The others stay. */
  edits: z.object({ at: z.iso.datetime(), who: z.string(), shown: z.number().int().nonnegative() }).optional(),
});
export type FormValues = z.infer<typeof formValuesSchema>;

/** How an inventory is to be sized, as a form asks for it. What is null stays as usual. */
export const fileWishSchema = z.object({
  cores: z.number().int().positive().nullable(),
  memoryGiB: z.number().positive().nullable(),
  failover: z.number().int().nonnegative().nullable(),
  growth: z.number().nonnegative().nullable(),
  policy: z.string().max(50).nullable(),
  cluster: z.string().max(100).nullable(),
});
export type FileWish = z.infer<typeof fileWishSchema>;

const base = { at: z.iso.datetime(), who: z.string() };

/** One line of a conversation's log. A thread is nothing but a list of these. */
export const inputSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('asked'), payload: z.object({ text: z.string() }) }),
  z.object({ ...base, kind: z.literal('form'), payload: formValuesSchema }),
  /** A button or a subcommand: `/virt compare lxc kvm`, `/virt explain dangers`. */
  z.object({
    ...base,
    kind: z.literal('action'),
    payload: z.discriminatedUnion('do', [
      z.object({ do: z.literal('explain'), topic: z.string() }),
      z.object({ do: z.literal('compare'), subjects: z.array(z.string()) }),
      z.object({ do: z.literal('help') }),
      z.object({ do: z.literal('platforms') }),
      z.object({ do: z.literal('size') }),
    ]),
  }),
  /** An inventory was handed in. It is kept apart, under its `inventory` hash; `names` are those of the files, `text` the words beside them. */
  z.object({
    ...base,
    kind: z.literal('file'),
    payload: z.object({
      inventory: z.string().regex(/^[0-9a-f]{64}$/),
      names: z.array(z.string().max(255)).max(10),
      text: z.string().default(''),
      wish: fileWishSchema.optional(),
    }),
  }),
  /** Somebody changed what they said at `of`, or took it back (`null`). It holds for the place where the original stands. */
  z.object({ ...base, kind: z.literal('correction'), payload: z.object({ of: z.iso.datetime(), text: z.string().nullable() }) }),
]);
export type Input = z.infer<typeof inputSchema>;
export type FileInput = Extract<Input, { kind: 'file' }>;
export type Correction = Extract<Input, { kind: 'correction' }>;
/** What a conversation consists of once its corrections are made. */
export type Statement = Exclude<Input, Correction>;
/** When and by whom something was said: what tells one statement from another. */
export type Moment = Pick<Input, 'at' | 'who'>;
