/*
 * The plain game of src/engine among the sincere delegations of src/agents/plain.ts, once more in C:
 * what the same moves cost without JavaScript, and a second opinion on the rules.
 *
 *   playouts NUMBERS SEED NOISE RUNS       prints the nanoseconds of processor time that RUNS took
 *   playouts NUMBERS SEED NOISE RUNS sum   prints a sum over how every playout ended
 */
#define _POSIX_C_SOURCE 200809L
#include <time.h>

#include "rules.h"

/* Rule 4.2: what a member answers to the question in front of the table. */
static int sincere_response(const World *w, const State *s, int actor) {
  if (w->red_line[s->question * w->members + actor]) return OBJECT;
  int32_t value = s->value[actor];
  if (value > 0) return SUPPORT;
  if (value == 0) return ACCEPT;
  return value >= -w->alone_cost[actor * w->members + s->losers - 1] ? ACQUIESCE : OBJECT;
}

/* The option its sponsor gains most by; -1 where it gains by none. Ties go to the higher rung. */
static int best_option(const World *w, const State *s, int actor) {
  int item = s->item, sponsor = w->sponsor[item], best = -1;
  int32_t gain = 0;
  for (int option = w->first_option[item]; option < w->first_option[item + 1]; option++) {
    int32_t bit = 1 << (option - w->first_option[item]);
    if (!w->putable[option] || s->tried[item] & bit) continue;
    if (w->amendment[option] && !(s->moved[item] & bit)) continue;
    int at = item * w->members + sponsor;
    int32_t rung = w->option_value[option], reversion = w->reversion_point[item];
    int32_t value;
    if (actor == sponsor) {
      value = value_of(w, s, sponsor, item, option);
    } else {
      /* A stand-in goes by what everybody knows of the sponsor's interest. */
      int32_t nearer = distance(reversion, w->position[at]) - distance(rung, w->position[at]);
      value = rung == reversion ? 0
                                : w->salience[at] * nearer -
                                      w->cost[option * w->members + sponsor] + w->transfer[at];
    }
    if (value > gain || (value == gain && best >= 0 && rung > w->option_value[best])) {
      best = option;
      gain = value;
    }
  }
  return best;
}

static void decide(const World *w, const State *s, int actor, Move *move) {
  move->actor = actor;
  move->arg = 0;
  switch (s->phase) {
    case ANSWERING:
      move->kind = ANSWER;
      move->arg = sincere_response(w, s, actor);
      if (s->sitting == w->sittings && move->arg != OBJECT) move->arg = ACCEPT;
      return;
    case MOTION:
      move->kind = BALLOT;
      move->arg = sincere_response(w, s, actor) == OBJECT ? NO : YES;
      return;
    case TABLING: {
      int best = w->has_quorum ? best_option(w, s, actor) : -1;
      move->kind = best >= 0 ? PUT : w->statement[s->item] ? ANNOUNCE : REST;
      if (best >= 0) move->arg = best;
      return;
    }
    default: {
      int moved = (s->motions[s->item] >> DEFER) & 1;
      move->kind = !moved && sincere_response(w, s, actor) != OBJECT ? DEFER : PASS;
    }
  }
}

static void play_out(const World *w, State *s, uint32_t seed, uint32_t playout, int noise) {
  Move move;
  begin(w, s, seed, playout, noise);
  open_sitting(w, s, 0);
  open_next(w, s);
  while (s->phase != OVER) {
    decide(w, s, lowest_bit(s->waiting), &move);
    apply(w, s, &move);
  }
}

static uint32_t add(uint32_t sum, const int32_t *list, int count) {
  for (int at = 0; at < count; at++) sum = (sum ^ (uint32_t)list[at]) * 0x01000193u;
  return sum;
}

/* FNV-1a over the words that tell how a game went; checksum.ts adds up the same. */
static uint32_t add_game(uint32_t sum, const World *w, const State *s) {
  int n = w->items;
  sum = add(sum, &s->moves, 1);
  sum = add(sum, s->outcome, n), sum = add(sum, s->force, n), sum = add(sum, s->tried, n);
  sum = add(sum, s->outside, n), sum = add(sum, s->contested, n);
  sum = add(sum, s->objectors, n), sum = add(sum, s->objected_to, n);
  sum = add(sum, s->registers, w->registers);
  sum = add(sum, s->position, n * w->members);
  return add(sum, s->salience, n * w->members);
}

static long long processor_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

int main(int argc, char **argv) {
  static State state;
  if (argc < 5) refuse("NUMBERS SEED NOISE RUNS [sum]", argv[0]);
  FILE *from = fopen(argv[1], "r");
  if (from == NULL) refuse("cannot be read", argv[1]);
  World world = read_world(from);
  fclose(from);
  if (world.members > MOST_MEMBERS || world.items > MOST_ITEMS || world.registers > MOST_REGISTERS) {
    refuse("is too large", argv[1]);
  }
  uint32_t seed = (uint32_t)strtoul(argv[2], NULL, 10), sum = 0x811c9dc5u;
  int noise = atoi(argv[3]), runs = atoi(argv[4]), summing = argc > 5;
  long long start = processor_time();
  for (int run = 0; run < runs; run++) {
    play_out(&world, &state, seed, (uint32_t)run, noise);
    if (summing) sum = add_game(sum, &world, &state);
  }
  long long took = processor_time() - start;
  if (summing) printf("%u\n", sum);
  else printf("%lld\n", took);
  return 0;
}
