import { describe, expect, it } from 'vitest';
import { createReturnAddresses } from '../../src/slack/answers/return-addresses.ts';
import { newDraft, withRow } from '../../src/slack/form/draft.ts';
import { createOpenForms } from '../../src/slack/form/open-forms.ts';

const one = newDraft({ conversation: null, channel: null, thread: null });
const two = withRow(one);

describe('the forms that are open', () => {
  it('are newer than a click that was made before we showed them', () => {
    const forms = createOpenForms();
    forms.shown('V1', two, 'h2', 'h1');

    expect(forms.latest('V1', { draft: one, hash: 'h1' })).toMatchObject({ draft: two, hash: 'h2' });
  });

  it('are older than a form that somebody else has shown since', () => {
    const forms = createOpenForms();
    forms.shown('V1', two, 'h2', 'h1');

    expect(forms.latest('V1', { draft: one, hash: 'h9' })).toEqual({ draft: one, hash: 'h9' });
  });

  it('are dropped when they are closed', () => {
    const forms = createOpenForms();
    forms.shown('V1', two, 'h2', 'h1');
    forms.forget('V1');

    expect(forms.latest('V1', { draft: one, hash: 'h1' })).toEqual({ draft: one, hash: 'h1' });
  });

  it('are a thousand at most: the oldest go', () => {
    const forms = createOpenForms();
    for (let each = 0; each <= 1000; each++) forms.shown(`V${each}`, two, 'h2', 'h1');

    expect(forms.latest('V0', { draft: one, hash: 'h1' }).draft).toBe(one);
    expect(forms.latest('V1', { draft: one, hash: 'h1' }).draft).toBe(two);
  });
});

describe('the way back from a form', () => {
  it('is dropped when the form is closed', () => {
    const addresses = createReturnAddresses(() => new Date(0));
    const respond = async () => new Response();
    addresses.keep('V1', respond);
    expect(addresses.find('V1')).toBe(respond);

    addresses.forget('V1');

    expect(addresses.find('V1')).toBeNull();
  });
});
