/*
 * The rules of the plain game, move by move: src/engine/agenda.ts, step.ts, rules.ts, motions.ts,
 * outcome.ts, value.ts. Left out is what sincere delegations never do: bundles, amendments, silence,
 * and motions other than to defer.
 */
#ifndef RULES_H
#define RULES_H

#include "game.h"

/* Rule 2: what an option is worth to a member. */
static inline int32_t value_of(const World *w, const State *s, int member, int item, int option) {
  int32_t rung = w->option_value[option], reversion = w->reversion_point[item];
  if (rung == reversion) return 0;
  int at = item * w->members + member;
  int32_t position = s->position[at];
  return s->salience[at] * (distance(reversion, position) - distance(rung, position)) -
         w->cost[option * w->members + member] + w->transfer[at];
}

static void change_register(const World *w, State *s, int effect) {
  int at = w->effect_register[effect];
  int32_t amount = w->effect_amount[effect];
  if (w->effect_kind[effect] == SET) {
    s->registers[at] = amount;
  } else if (w->effect_kind[effect] == ADD) {
    s->registers[at] += amount;
  } else {
    int32_t holder = amount < 0 ? -amount : s->registers[amount];
    s->registers[at] = w->successor[holder >= 0 && holder <= w->members ? holder : 0];
  }
}

/* Rule 6: ends an item; option -1 where nothing was taken. */
static void resolve(const World *w, State *s, int item, int outcome, int option) {
  int32_t force = option < 0 ? w->reversion[item] : option;
  s->outcome[item] = outcome;
  s->force[item] = force;
  int rung = force - w->first_option[item];
  const int32_t *start = &w->effect_start[item * OUTCOME_COUNT + outcome];
  for (int effect = start[0]; effect < start[1]; effect++) {
    int member = w->effect_member[effect];
    if (!((w->effect_rungs[effect] >> rung) & 1)) continue;
    if (member >= 0 && (s->outside[item] >> member) & 1) continue;
    change_register(w, s, effect);
  }
}

/* Who puts the item: its sponsor, else the chair, else the first member present. */
static int presenter(const World *w, const State *s) {
  int sponsor = w->sponsor[s->item];
  if ((w->present >> sponsor) & 1) return sponsor;
  if (s->chair >= 0 && (w->present >> s->chair) & 1) return s->chair;
  return lowest_bit(w->present);
}

static void open_tabling(const World *w, State *s) {
  s->phase = TABLING;
  s->waiting = 1 << presenter(w, s);
}

/* Rule 3: what the option is worth to each, and how many lose by it. */
static void take_soundings(const World *w, State *s, int option) {
  s->question = option;
  s->losers = 0;
  for (int member = 0; member < w->members; member++) {
    s->value[member] = value_of(w, s, member, s->item, option);
    s->losers += s->value[member] < 0;
  }
}

static void open_question(const World *w, State *s, int option) {
  take_soundings(w, s, option);
  s->phase = ANSWERING;
  s->waiting = w->present;
  for (int member = 0; member < w->members; member++) s->answer[member] = UNANSWERED;
}

static int next_item(const World *w, const State *s) {
  for (int item = 0; item < w->items; item++) {
    if (s->outcome[item] == PENDING && s->item_sitting[item] == s->sitting) return item;
  }
  return -1;
}

/* False where an absence settles the item at once (Rule 5.3). */
static int open_item(const World *w, State *s, int item) {
  s->item = item;
  s->question = -1;
  s->procedural = 0;
  if (w->presence_needed && w->absent != 0) {
    resolve(w, s, item, w->mandatory[item] ? REVERTED : DEFERRED, -1);
    return 0;
  }
  if (s->sitting == w->sittings) open_question(w, s, w->tabled[item]);
  else open_tabling(w, s);
  return 1;
}

static void open_sitting(const World *w, State *s, int sitting) {
  s->sitting = sitting;
  s->closed = sitting < w->sittings ? w->sitting_closed[sitting] : 0;
}

/* The next pending item of the sitting or of those after it; the end of the game else. */
static void open_next(const World *w, State *s) {
  for (;;) {
    for (int item = next_item(w, s); item >= 0; item = next_item(w, s)) {
      if (open_item(w, s, item)) return;
    }
    if (s->sitting == w->sittings) break;
    open_sitting(w, s, s->sitting + 1);
  }
  s->phase = OVER;
  s->waiting = 0;
  s->item = s->question = -1;
}

static void settle(const World *w, State *s, int outcome) {
  resolve(w, s, s->item, outcome, -1);
  open_next(w, s);
}

static int32_t answered_with(const World *w, const State *s, int response) {
  int32_t mask = 0;
  for (int member = 0; member < w->members; member++) {
    mask |= (s->answer[member] == response) << member;
  }
  return mask;
}

static int32_t consent_of(const World *w, const State *s) {
  return (answered_with(w, s, SUPPORT) | answered_with(w, s, ACCEPT)) & w->vote;
}

static int32_t weight_of(const World *w, int32_t mask) {
  int32_t sum = 0;
  for (; mask != 0; mask &= mask - 1) sum += w->weight[lowest_bit(mask)];
  return sum;
}

/* Rule 5: whether the answers carry the question. */
static int is_carried(const World *w, const State *s, int32_t objectors) {
  int32_t voting = objectors & w->vote, essential = w->essential[s->item];
  if (essential != 0 && (answered_with(w, s, RESERVE) & essential) != 0) return 0;
  if (s->sitting == w->sittings) return voting == 0;
  int32_t yes = consent_of(w, s);
  int voters = bit_count(w->vote), consenting = bit_count(yes);
  if (s->procedural) return consenting > bit_count(voting & w->present);
  switch (w->rule) {
    case CONSENSUS_MINUS_ONE:
      return bit_count(voting) <= 1;
    case MAJORITY:
      return 2 * consenting > voters;
    case TWO_THIRDS:
      return 3 * consenting >= 2 * voters;
    case CASTING_VOTE:
      if (2 * consenting > voters) return 1;
      return 2 * consenting == voters && s->chair >= 0 && ((yes >> s->chair) & 1);
    case WEIGHTED:
      return 2 * weight_of(w, yes) > w->total_weight;
    case UNANIMITY:
      return yes == w->vote;
    default:
      return voting == 0;
  }
}

static void adopt(const World *w, State *s) {
  int item = s->item, option = s->question;
  int32_t outside = answered_with(w, s, RESERVE);
  if (w->rule == LIMITED_FORMAT) outside |= answered_with(w, s, ACQUIESCE) | w->absent;
  s->outside[item] = outside;
  s->contested[item] = w->absent != 0;
  int outcome = option == w->tabled[item] ? ADOPTED : option == w->study[item] ? TASKED : AMENDED;
  resolve(w, s, item, outcome, option);
  open_next(w, s);
}

static void fail(const World *w, State *s) {
  int item = s->item;
  if (s->sitting == w->sittings) {
    settle(w, s, w->deferred_before[item] ? DEFEATED : DEFERRED);
    return;
  }
  s->tried[item] |= 1 << (s->question - w->first_option[item]);
  open_tabling(w, s);
}

/* Opens the sealed answers and settles the question. */
static void count_answers(const World *w, State *s) {
  int item = s->item;
  for (int32_t absent = w->absent; absent != 0; absent &= absent - 1) {
    s->answer[lowest_bit(absent)] = ABSENT;
  }
  int32_t objectors = answered_with(w, s, OBJECT) | w->written_objections[item];
  int carried = is_carried(w, s, objectors);
  s->objectors[item] = objectors;
  s->objected_to[item] = s->question;
  if (carried) adopt(w, s);
  else fail(w, s);
}

static void rest(const World *w, State *s) {
  if (w->mandatory[s->item]) {
    settle(w, s, REVERTED);
    return;
  }
  if (s->question != w->tabled[s->item]) take_soundings(w, s, w->tabled[s->item]);
  s->phase = CLOSING;
  s->waiting = w->seated;
  if (s->waiting == 0) settle(w, s, DEFEATED);
}

/* Rules 7 and 5.11: more yes than no; a second deferral needs everybody. */
static void close_motion(const World *w, State *s) {
  int yes = 0, no = 0;
  for (int member = 0; member < w->members; member++) {
    if (!((w->seated >> member) & 1)) continue;
    if (s->ballot[member] == YES) yes++;
    else no++;
  }
  s->phase = s->resume_phase;
  s->waiting = s->resume_waiting;
  if (w->deferred_before[s->item] ? no == 0 : yes > no) settle(w, s, DEFERRED);
  else if (s->waiting == 0) settle(w, s, DEFEATED);
}

static void open_motion(const World *w, State *s, const Move *move) {
  s->resume_phase = s->phase;
  s->resume_waiting = s->waiting;
  s->phase = MOTION;
  s->motion = move->kind;
  s->mover = move->actor;
  s->motions[s->item] |= 1 << move->kind;
  for (int member = 0; member < w->members; member++) s->ballot[member] = NO;
  s->ballot[move->actor] = YES;
  s->waiting = w->seated & ~(1 << move->actor);
  if (s->waiting == 0) close_motion(w, s);
}

/* One move of a delegation. */
static void apply(const World *w, State *s, const Move *move) {
  s->moves++;
  switch (move->kind) {
    case ANSWER:
      s->answer[move->actor] = move->arg;
      s->waiting &= ~(1 << move->actor);
      if (s->waiting == 0) count_answers(w, s);
      return;
    case BALLOT:
      s->ballot[move->actor] = move->arg;
      s->waiting &= ~(1 << move->actor);
      if (s->waiting == 0) close_motion(w, s);
      return;
    case PUT:
      if (w->amendment[move->arg]) {
        s->moved[s->item] |= 1 << (move->arg - w->first_option[s->item]);
      }
      open_question(w, s, move->arg);
      return;
    case DEFER:
      open_motion(w, s, move);
      return;
    case REST:
      rest(w, s);
      return;
    case ANNOUNCE:
      settle(w, s, ANNOUNCED);
      return;
    default:
      s->waiting &= ~(1 << move->actor);
      if (s->waiting == 0) settle(w, s, DEFEATED);
  }
}

#endif
