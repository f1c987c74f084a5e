/*
 * The numbers of a scenario as the engine compiles them (src/engine/world.ts, without bargaining),
 * read from the text that numbers.ts writes. Names and indices are the engine's.
 */
#ifndef WORLD_H
#define WORLD_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How an item ended, in the order of OUTCOMES. */
enum { PENDING, ADOPTED, AMENDED, TASKED, ANNOUNCED, DEFERRED, DEFEATED, REVERTED, WITHDRAWN, OUTCOME_COUNT };
/* How a text is decided, in the order of DECISION_RULES. */
enum { CONSENSUS, CONSENSUS_MINUS_ONE, MAJORITY, TWO_THIRDS, CASTING_VOTE, WEIGHTED, LIMITED_FORMAT, UNANIMITY };
/* What an effect does to its register. */
enum { SET, ADD, ROTATE };

typedef struct {
  int32_t members, items, sittings, registers;
  int32_t rule, presence_needed, has_quorum, chair, total_weight;
  int32_t present, absent, vote, seated;
  /* By member; alone_cost: member * members + other losers. */
  int32_t *weight, *alone_cost, *successor;
  /* By item; first_option has one entry more. */
  int32_t *sponsor, *reversion_point, *first_option, *tabled, *study, *reversion, *statement,
      *mandatory, *deferred_before, *essential, *home_sitting, *written_objections;
  /* By option; cost and red_line: option * members + member. */
  int32_t *option_value, *putable, *amendment, *cost, *red_line;
  /* item * members + member. */
  int32_t *position, *salience, *transfer;
  int32_t *sitting_closed, *initial;
  /* Effects of item * OUTCOME_COUNT + outcome: those from effect_start[it] up to the next. */
  int32_t *effect_start, *effect_rungs, *effect_register, *effect_kind, *effect_amount, *effect_member;
} World;

static void refuse(const char *why, const char *name) {
  fprintf(stderr, "%s: %s\n", name, why);
  exit(2);
}

/* The next list of the text, which must have this name: "name count", then the numbers. */
static int32_t *read_list(FILE *from, const char *name, int least) {
  char found[64];
  int count;
  if (fscanf(from, "%63s %d", found, &count) != 2) refuse("is missing", name);
  if (strcmp(found, name) != 0 || count < least) refuse("was expected", name);
  int32_t *list = calloc((size_t)count + 1, sizeof *list);
  if (list == NULL) refuse("does not fit", name);
  for (int at = 0; at < count; at++) {
    if (fscanf(from, "%d", &list[at]) != 1) refuse("is too short", name);
  }
  return list;
}

static World read_world(FILE *from) {
  World w = {0};
  int32_t *one = read_list(from, "scalars", 13);
  w.members = one[0], w.items = one[1], w.sittings = one[2], w.registers = one[3];
  w.rule = one[4], w.presence_needed = one[5], w.has_quorum = one[6], w.chair = one[7];
  w.total_weight = one[8], w.present = one[9], w.absent = one[10], w.vote = one[11];
  w.seated = one[12];
  free(one);
  int m = w.members, n = w.items;
  w.weight = read_list(from, "weight", m);
  w.alone_cost = read_list(from, "aloneCost", m * m);
  w.successor = read_list(from, "successor", m + 1);
  w.sponsor = read_list(from, "sponsor", n);
  w.reversion_point = read_list(from, "reversionPoint", n);
  w.first_option = read_list(from, "firstOption", n + 1);
  w.tabled = read_list(from, "tabled", n);
  w.study = read_list(from, "study", n);
  w.reversion = read_list(from, "reversion", n);
  w.statement = read_list(from, "statement", n);
  w.mandatory = read_list(from, "mandatory", n);
  w.deferred_before = read_list(from, "deferredBefore", n);
  w.essential = read_list(from, "essential", n);
  w.home_sitting = read_list(from, "homeSitting", n);
  w.written_objections = read_list(from, "writtenObjections", n);
  int options = w.first_option[n];
  w.option_value = read_list(from, "optionValue", options);
  w.putable = read_list(from, "putable", options);
  w.amendment = read_list(from, "amendment", options);
  w.cost = read_list(from, "cost", options * m);
  w.red_line = read_list(from, "redLine", options * m);
  w.position = read_list(from, "position", n * m);
  w.salience = read_list(from, "salience", n * m);
  w.transfer = read_list(from, "transfer", n * m);
  w.sitting_closed = read_list(from, "sittingClosed", w.sittings);
  w.initial = read_list(from, "registers", w.registers);
  w.effect_start = read_list(from, "effectStart", n * OUTCOME_COUNT + 1);
  int effects = w.effect_start[n * OUTCOME_COUNT];
  w.effect_rungs = read_list(from, "effectRungs", effects);
  w.effect_register = read_list(from, "effectRegister", effects);
  w.effect_kind = read_list(from, "effectKind", effects);
  w.effect_amount = read_list(from, "effectAmount", effects);
  w.effect_member = read_list(from, "effectMember", effects);
  return w;
}

#endif
