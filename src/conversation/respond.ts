import { recommend } from '../advice/index.ts';
import { answerReply } from '../reply/answer-reply.ts';
import { changesBetween } from '../reply/changes.ts';
import { compareReply } from '../reply/compare.ts';
import { explainReply } from '../reply/explain.ts';
import { helpReply } from '../reply/help-reply.ts';
import { shortReply } from '../reply/plain-replies.ts';
import { platformsReply } from '../reply/platforms-reply.ts';
import { recommendationReply } from '../reply/recommendation-reply.ts';
import { nothingUnderstoodReply, objectionReply, startedOverReply, understoodReply } from '../reply/remark-replies.ts';
import type { Reply } from '../reply/reply.ts';
import { sizeHelpReply } from '../reply/sizing/size-help.ts';
import type { Question } from '../understanding/index.ts';
import { corrected } from './corrections.ts';
import type { Input } from './input.ts';
import type { Remark } from './remark.ts';
import { type Shelf, toSizing } from './sizing/shelf.ts';
import { fold, type State } from './state.ts';

/** Answers the last input of a log. The same log and the same knowledge always give the same reply. With `pseudonyms`, an inventory's names stay hidden. */
export function respond(log: readonly Input[], shelf: Shelf = new Map(), pseudonyms = false): Reply {
  const state = fold(log, shelf);
  if (state.sizes && state.sizing !== null) return toSizing(state.sizing, shelf, pseudonyms);
  if (state.last?.kind === 'action') return toAction(state.last.payload);
  if (state.remark !== null) return toRemark(state.remark, state.plan, log);
  return state.asked ? toQuestion(state.asked, state) : helpReply();
}

function toRemark(remark: Remark, plan: Question | null, log: readonly Input[]): Reply {
  switch (remark) {
    case 'start-over':
      return startedOverReply();
    case 'show-plan':
      return plan ? understoodReply(plan, recommend(plan)) : nothingUnderstoodReply();
    case 'objection':
      return objectionReply(respond(corrected(log).slice(0, -1)).rules ?? []);
  }
}

function toAction(action: Extract<Input, { kind: 'action' }>['payload']): Reply {
  switch (action.do) {
    case 'explain':
      return explainReply(action.topic) ?? helpReply();
    case 'compare':
      return compareReply(action.subjects) ?? helpReply();
    case 'platforms':
      return platformsReply();
    case 'size':
      return sizeHelpReply();
    case 'help':
      return helpReply();
  }
}

function toQuestion(asked: Question, { before }: State): Reply {
  if (asked.intent.kind === 'answer') return answerReply(asked);
  if (asked.intent.kind !== 'recommendation') return shortReply(asked);
  const recommendation = recommend(asked);
  return recommendationReply(recommendation, before ? { changed: changesBetween(recommend(before), recommendation) } : {});
}
