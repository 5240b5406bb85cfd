import type { EstatePlan, ModelFlip, SizedGuest } from './estate-plan.ts';
import { placeTrying } from './place-searching.ts';
import type { Basis } from './pool.ts';
import { type Change, changed } from './recount.ts';
import { bestSplit, hostsWithSharedSpares, savedAlike } from './split.ts';

/** A larger estate takes too long to part again and again. */
const MOST_GUESTS = 3_000;

/**
 * The smallest answer under which parting the estate saves hosts, or no longer does. Answers that leave the machines alone come first. `none` where
 * none of them changes that.
 */
export function modelFlipOf(split: EstatePlan['split'], basis: Basis): EstatePlan['modelFlip'] {
  const { guests } = basis.request;
  if (guests.length > MOST_GUESTS || basis.book.method === 'totals') return null;
  const savedFrom = split?.hostsSaved ?? 0;
  const saved = (change: Change) => bestSplit(changed({ ...basis, place: placeTrying }, change))?.hostsSaved ?? 0;
  return split !== null && savedFrom > 0 ? ownKernels(split, basis, saved) : worthIt(split, savedFrom, basis, saved);
}

type Saved = (change: Change) => number;

/** How many machines of those that share a kernel may turn out to need their own, the largest first. */
function ownKernels(split: NonNullable<EstatePlan['split']>, basis: Basis, saved: Saved): ModelFlip | null {
  const { guests } = basis.request;
  const savedFrom = split.hostsSaved;
  const sharing = new Set(split.parts.filter(({ model }) => model === 'os').flatMap(({ members }) => members));
  const largest = guests
    .filter(({ id, eligible }) => sharing.has(id) && eligible.hardware.ok)
    .toSorted((a, b) => b.memoryMiB - a.memoryMiB);
  const without = (count: number): Change => {
    const own = new Set(largest.slice(0, count));
    return { request: { guests: guests.map((guest) => (own.has(guest) ? withOwnKernel(guest) : guest)) } };
  };
  let [no, yes] = [0, largest.length];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (savedAlike(changed({ ...basis, place: placeTrying }, without(middle)), split) > 0) no = middle;
    else yes = middle;
  }
  const savedTo = yes === 0 ? savedFrom : saved(without(yes));
  return savedTo > 0 ? null : { if: { type: 'own-kernels', guests: yes, ofGuests: largest.length }, savedFrom, savedTo };
}

function withOwnKernel(guest: SizedGuest): SizedGuest {
  return { ...guest, eligible: { ...guest.eligible, os: { ok: false, because: 'It needs a kernel of its own.', cites: [] } } };
}

function worthIt(
  split: EstatePlan['split'],
  savedFrom: number,
  { request, rules }: Basis,
  saved: Saved,
): EstatePlan['modelFlip'] {
  const answers: { readonly if: ModelFlip['if']; readonly savedTo: () => number }[] = [];
  if (split !== null) {
    const whole = split.hosts + split.hostsSaved;
    answers.push({ if: { type: 'shared-spare' }, savedTo: () => whole - hostsWithSharedSpares(split) });
  }
  const unknown = request.guests.filter(({ family, eligible }) => family === 'unknown' && !eligible.os.ok);
  if (unknown.length > 0) {
    const guests = request.guests.map((guest) => (unknown.includes(guest) ? asLinux(guest) : guest));
    answers.push({ if: { type: 'unknown-is-linux', guests: unknown.length }, savedTo: () => saved({ request: { guests } }) });
  }
  if (split?.parts.some(({ model }) => model === 'os'))
    for (let tenths = Math.ceil(rules.guaranteedShare * 10) - 1; tenths > 0; tenths--)
      answers.push({
        if: { type: 'promised-share', share: tenths / 10, was: rules.guaranteedShare },
        savedTo: () => saved({ rules: { guaranteedShare: tenths / 10 } }),
      });
  if (rules.failoverHosts > 0)
    answers.push({ if: { type: 'no-spares' }, savedTo: () => saved({ rules: { failoverHosts: 0, failoverShare: 0 } }) });
  for (const answer of answers) {
    const savedTo = answer.savedTo();
    if (savedTo > 0) return { if: answer.if, savedFrom, savedTo };
  }
  return split?.parts.some(({ model }) => model === 'os') ? 'none' : null;
}

function asLinux(guest: SizedGuest): SizedGuest {
  return { ...guest, family: 'linux', eligible: { ...guest.eligible, os: { ok: true } } };
}
