/*
 * The state of a game and its start: src/engine/state.ts, start.ts, random.ts.
 */
#ifndef GAME_H
#define GAME_H

#include "world.h"

enum { MOST_MEMBERS = 31, MOST_ITEMS = 200, MOST_REGISTERS = 500 };
enum { TABLING, ANSWERING, MOTION, CLOSING, OVER };
enum { PUT, ANSWER, BALLOT, DEFER, REST, ANNOUNCE, PASS };
enum { SUPPORT, ACCEPT, ACQUIESCE, RESERVE, OBJECT, ABSENT };
enum { UNANSWERED = -1, NO = 0, YES = 1 };

typedef struct {
  int32_t kind, actor, arg;
} Move;

typedef struct {
  int32_t phase, sitting, item, question, waiting, losers, motion, mover, resume_waiting,
      resume_phase, closed, procedural, chair, moves;
  uint32_t random[4];
  int32_t answer[MOST_MEMBERS], value[MOST_MEMBERS], ballot[MOST_MEMBERS];
  int32_t outcome[MOST_ITEMS], force[MOST_ITEMS], item_sitting[MOST_ITEMS], tried[MOST_ITEMS],
      moved[MOST_ITEMS], motions[MOST_ITEMS], contested[MOST_ITEMS], outside[MOST_ITEMS],
      objectors[MOST_ITEMS], objected_to[MOST_ITEMS];
  int32_t registers[MOST_REGISTERS];
  /* item * members + member. */
  int32_t position[MOST_ITEMS * MOST_MEMBERS], salience[MOST_ITEMS * MOST_MEMBERS];
} State;

static inline int lowest_bit(int32_t mask) { return __builtin_ctz((uint32_t)mask); }
static inline int bit_count(int32_t mask) { return __builtin_popcount((uint32_t)mask); }
static inline int32_t distance(int32_t a, int32_t b) { return a < b ? b - a : a - b; }
static inline int32_t within(int32_t n, int32_t low, int32_t high) {
  return n < low ? low : n > high ? high : n;
}

/* sfc32 (PractRand), keyed by a hash of seed, playout and purpose. */
static inline uint32_t next_word(uint32_t *r) {
  uint32_t a = r[0], b = r[1], c = r[2], counter = r[3];
  uint32_t result = a + b + counter;
  r[3] = counter + 1;
  r[0] = b ^ (b >> 9);
  r[1] = c + (c << 3);
  r[2] = ((c << 21) | (c >> 11)) + result;
  return result;
}

static uint32_t mix(uint32_t hash, uint32_t word) {
  uint32_t h = (hash ^ word) * 0x85ebca6bu;
  h ^= h >> 13;
  h *= 0xc2b2ae35u;
  return h ^ (h >> 16);
}

static void seed_stream(uint32_t *r, uint32_t seed, uint32_t playout, uint32_t purpose) {
  uint32_t hash = 0x9e3779b9u;
  for (uint32_t lane = 0; lane < 3; lane++) {
    hash = mix(mix(mix(mix(hash, seed), playout), purpose), lane + 1);
    r[lane] = hash;
  }
  r[3] = 1;
  for (int round = 0; round < 12; round++) next_word(r);
}

/* A uniform integer in 0 .. bound-1: masked draws, those out of range refused. */
static inline int32_t next_below(uint32_t *r, uint32_t bound) {
  uint32_t mask = bound - 1;
  mask |= mask >> 1;
  mask |= mask >> 2;
  mask |= mask >> 4;
  mask |= mask >> 8;
  mask |= mask >> 16;
  for (;;) {
    uint32_t drawn = next_word(r) & mask;
    if (drawn < bound) return (int32_t)drawn;
  }
}

static void draw_stances(const World *w, State *s, uint32_t seed, uint32_t playout, int noise) {
  enum { STANCES = 1 };
  uint32_t width = 2 * (uint32_t)noise + 1;
  seed_stream(s->random, seed, playout, STANCES);
  for (int at = 0; at < w->items * w->members; at++) {
    int32_t by_position = next_below(s->random, width) - noise;
    int32_t by_salience = next_below(s->random, width) - noise;
    s->position[at] = within(s->position[at] + by_position, 0, 100);
    s->salience[at] = within(s->salience[at] + by_salience, 0, 100);
  }
}

static void copy(int32_t *to, const int32_t *from, int count) {
  memcpy(to, from, (size_t)count * sizeof *to);
}

static void clear(int32_t *list, int count) { memset(list, 0, (size_t)count * sizeof *list); }

/* The state before the first sitting. */
static void begin(const World *w, State *s, uint32_t seed, uint32_t playout, int noise) {
  int n = w->items;
  s->question = s->waiting = s->losers = s->motion = s->mover = s->resume_waiting = 0;
  s->resume_phase = s->closed = s->procedural = s->moves = 0;
  s->chair = w->chair;
  clear(s->outcome, n), clear(s->tried, n), clear(s->moved, n), clear(s->motions, n);
  clear(s->contested, n), clear(s->outside, n), clear(s->objectors, n), clear(s->objected_to, n);
  copy(s->force, w->reversion, n);
  copy(s->item_sitting, w->home_sitting, n);
  copy(s->registers, w->initial, w->registers);
  copy(s->position, w->position, n * w->members);
  copy(s->salience, w->salience, n * w->members);
  if (noise > 0) draw_stances(w, s, seed, playout, noise);
}

#endif
