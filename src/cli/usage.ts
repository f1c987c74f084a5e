/** Wrong usage: exit 2. */
export class UsageError extends Error {}

/** The input was refused: exit 1. */
export class RefusedError extends Error {}

export const USAGE = `Usage: eurasia-summit <command> [options]

  validate <scenario>      every problem of a scenario or campaign file at once
  forecast <scenario>      sincere play of every item: no bargaining, no randomness
  playout  <scenario>      whole games among agents
      --seed S             0 .. 4294967295; required
      --runs N             a table of outcome shares over N games; without it, one game
      --noise D            half-width of the error on positions and saliences, 0 .. 100
      --bargaining         with corridors between the sittings; agents then make deals
      --agents NAME        sincere, tactical (with --bargaining the usual) or strategic
      --workers W          threads; the result does not depend on it
      --csv FILE           one row a run
      --game FILE          a transcript of the scenario: where it lies among the games played
      --from K --as SEAT   plays the rest of that game after its move K, from what SEAT knows
      --shard i/n          plays the i-th of n parts alone, i from 1; merge puts them together
      --out FILE           writes the result as a part for merge
  merge    <part>...       the parts of a sweep, in any order, to the result of the whole
  what-if  <scenario>      the game beside the same game with --set: what differs, and which terms
      --set PATH=VALUE     the change; required, unless --rules
      --rules              every decision rule: the same answers counted by it, and all decided anew
      --bargaining, --agents NAME, --seed S (1), --noise D (0) as above
      <transcript> --step K  from the moment after K moves of a game on, agents in every seat
      --runs N             N pairs of games with the same draws (--noise D, 10): how often it differs
  flip     <scenario>      the least that would give an item another outcome, or that nothing would
      --item ITEM --to OUTCOME   adopted, adopted-amended, tasked, announced, deferred, ...
      --budget N           the most a package may cost; without it, the whole range is searched
      --measure M          position, salience, stance (points) or payment (value units)
      --certificate FILE   what an independent program can check (docs/certificates.md)
  sensitivity <scenario>   which numbers an item's outcome hangs on, nearest threshold first
      --item ITEM          required; --seat SEAT, by default the sponsor: whose payoff is told
      --noise D (10), --runs N (2000), --seed S (1): how often a draw crosses a threshold
  tournament <scenario>    what an agent that looks ahead gains in each seat
      --seed S             required; --runs N pairs a seat (200), --noise D (10)
      --agents NAME        tactical or strategic; without it, both
  health   [scenario]      dead roles, dominant lines, unreachable outcomes, minutes, balance by seat;
                           of every scenario without one; fails where something is broken
      --runs N             games among agents (200); the other games in proportion
      --seed S (1), --noise D (10), --agents NAME (tactical)
      --watch              again whenever the file is saved, the problems that validate finds first
  power    <scenario>      who can decide: Shapley-Shubik and Banzhaf under every rule, how often
                           one answer alone decided in --runs N (1000) games, where the wishes pull
      --seed S             (1), --noise D (10), --bargaining, --agents NAME as above
  fit      [<scenario>]    how well the model recovers what is reported, beside three methods that
                           need no model; without a scenario, of all; --runs, --seed, --noise as above
  campaign <campaign>      every session of a campaign among agents, and the page of each year
      --seed S             required; --noise D, --agents NAME as above (strategic)
      --transcript         the whole as a transcript, which replay reads
  replay   <transcript>    recomputes a game or a campaign; fails where it differs from its hashes
      --hashes             prints the hash after every step
      --scenario PATH      the file of its scenario or campaign, where that does not ship
  debrief  <transcript>    looking back at a game that has ended: the moves that turned it, each with
                           the game without it, and what every delegation did
  class    <record>        what a class's record holds; recomputed where its scenario is here, and refused
                           where it says something else than its transcripts (docs/lms.md)
      --grades FILE        a row a person: to be graded, with the evidence (CSV)
      --xapi FILE          statements for a learning record store (JSON)
      --home ADDRESS       under which they name people and things: your institution's
      --log FILE           what happened, a row each (CSV)
  rooms    <transcript>... games of one start side by side: where they part, by which move of whom,
                           and what became of every item; games that begin otherwise are told apart
  serve                    a classroom server
      --port P             (5173), --host H: the address to listen at (all)
      --data DIR           where classes are kept (classes/), --keep DAYS after their last change
                           (30; 0: until deleted)
      --proxied            behind a program of this machine: the key alone opens classes
      --open               opens a browser
  bench                    measures, beside the same game on other libraries

  <scenario> is an id from scenarios/ or a path; <transcript> is a path, or - for standard input.
  Common to all that take a scenario:
      --set PATH=VALUE     changes the document before it is checked; repeatable
                           e.g. items.standing-force.stances.KAZ.position=100
                           * names every entry (actors.*.dependence=0), null takes one away
                           (actors.KGZ=null, items.osh-base=null, reactions.k2-notice=null)
      --only ITEM,ITEM     keeps these items alone
      --json               exactly one JSON document
`;
