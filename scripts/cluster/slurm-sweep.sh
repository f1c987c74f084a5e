#!/usr/bin/env bash
# A sweep as a SLURM array, and a merge that waits for all of it:
#
#   SHARDS=100 scripts/cluster/slurm-sweep.sh moscow-2005 --seed 7 --runs 10000000 --noise 10
#
# takes the options of `playout` that say what is played. Start it in the repository, in a folder
# that all nodes see, after `npm install` there. FOLDER holds the parts and result.json; what else
# a site needs (--partition, --account, --time) goes into SBATCH_ variables of the environment.
set -euo pipefail

SHARDS=${SHARDS:-10}
FOLDER=${FOLDER:-$PWD/sweep-$(date +%Y%m%d-%H%M%S)}
CPUS=${CPUS:-1}
mkdir -p "$FOLDER"

# Every word quoted once more: an option's value may hold spaces.
words=$(printf '%q ' "$@")
program="node $(printf '%q' "$PWD/bin/eurasia-summit.mjs")"
parts=$(printf '%q' "$FOLDER")

array=$(sbatch --parsable --job-name=summit-sweep --array="1-$SHARDS" --cpus-per-task="$CPUS" \
  --output="$FOLDER/shard-%a.log" --wrap="$program playout $words --workers $CPUS \
    --shard \$SLURM_ARRAY_TASK_ID/$SHARDS --out $parts/part-\$SLURM_ARRAY_TASK_ID.json")

# afterok: without every part there is nothing to merge. The result appears whole or not at all.
merge=$(sbatch --parsable --job-name=summit-merge --dependency="afterok:$array" \
  --kill-on-invalid-dep=yes --output="$FOLDER/merge.log" \
  --wrap="$program merge $parts/part-*.json --json > $parts/result.tmp && mv $parts/result.tmp $parts/result.json")

echo "array $array, merge $merge; the result will be $FOLDER/result.json"
