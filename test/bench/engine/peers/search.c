// The limit that the engine's searches are held against: the same jobs in C, on the same rows, with nothing else in the way.
//   search FILE     reads the numbers that workload.ts wrote and prints one JSON line
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WORDS = 16, TARGETS = WORDS * 64, ROUNDS = 7 };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void *room(size_t bytes) {
  void *place = calloc(bytes, 1);
  if (place == NULL) exit(3);
  return place;
}

static int32_t *numbers(FILE *file, size_t count) {
  int32_t *all = room(count * 4);
  if (fread(all, 4, count, file) != count) exit(2);
  return all;
}

static int byValue(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

static int32_t nodes, steps, entryCount, targetCount;
static int32_t *start, *ends;

static int32_t breadthFirst(int32_t source, int32_t *hops, int32_t *queue) {
  memset(hops, 0xff, (size_t)nodes * 4);
  int32_t size = 0;
  hops[source] = 0;
  queue[size++] = source;
  for (int32_t at = 0; at < size; at++) {
    int32_t node = queue[at], next = hops[node] + 1;
    for (int32_t place = start[node], last = start[node + 1]; place < last; place++) {
      int32_t end = ends[place];
      if (hops[end] >= 0) continue;
      hops[end] = next;
      queue[size++] = end;
    }
  }
  return size;
}

static int32_t condense(int32_t *of, int32_t *members, int32_t *first) {
  int32_t *index = room((size_t)nodes * 4), *low = room((size_t)nodes * 4), *next = room((size_t)nodes * 4);
  int32_t *open = room((size_t)nodes * 4), *way = room((size_t)nodes * 4);
  int32_t met = 0, openSize = 0, waySize = 0, count = 0, placed = 0;
  memset(of, 0xff, (size_t)nodes * 4);
  memcpy(next, start, (size_t)nodes * 4);
  first[0] = 0;
  for (int32_t root = 0; root < nodes; root++) {
    if (index[root] != 0) continue;
    index[root] = low[root] = ++met;
    open[openSize++] = way[waySize++] = root;
    while (waySize > 0) {
      int32_t at = way[waySize - 1], deeper = -1, place = next[at];
      for (; place < start[at + 1]; place++) {
        int32_t end = ends[place];
        if (of[end] != -1) continue;
        if (index[end] == 0) { deeper = end; break; }
        if (low[end] < low[at]) low[at] = low[end];
      }
      next[at] = place;
      if (deeper != -1) {
        index[deeper] = low[deeper] = ++met;
        open[openSize++] = way[waySize++] = deeper;
        continue;
      }
      waySize--;
      if (low[at] != index[at]) continue;
      int32_t member;
      do {
        member = open[--openSize];
        of[member] = count;
        members[placed++] = member;
      } while (member != at);
      first[++count] = placed;
    }
  }
  free(index); free(low); free(next); free(open); free(way);
  return count;
}

// One sweep over all steps of the condensation: every component's row is the union of the rows that it leads to.
static void sweep(uint64_t *rows, int32_t count, const int32_t *of, const int32_t *members, const int32_t *first,
                  const int32_t *targets) {
  memset(rows, 0, (size_t)count * WORDS * 8);
  for (int32_t target = 0; target < targetCount; target++)
    rows[(size_t)of[targets[target]] * WORDS + target / 64] |= 1ull << (target % 64);
  for (int32_t component = 0; component < count; component++) {
    uint64_t *row = rows + (size_t)component * WORDS;
    for (int32_t at = first[component]; at < first[component + 1]; at++) {
      int32_t node = members[at];
      for (int32_t place = start[node]; place < start[node + 1]; place++) {
        int32_t other = of[ends[place]];
        if (other == component) continue;
        const uint64_t *otherRow = rows + (size_t)other * WORDS;
        for (int word = 0; word < WORDS; word++) row[word] |= otherRow[word];
      }
    }
  }
}

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL) return 2;
  int32_t *head = numbers(file, 5);
  nodes = head[0]; steps = head[1]; entryCount = head[2]; targetCount = head[3];
  if (targetCount > TARGETS) return 2;
  int32_t *from = numbers(file, steps), *to = numbers(file, steps);
  free(numbers(file, (size_t)steps * 2));
  int32_t *entries = numbers(file, entryCount), *targets = numbers(file, targetCount);
  start = room(((size_t)nodes + 1) * 4);
  ends = room((size_t)steps * 4);
  for (int32_t step = 0; step < steps; step++) start[from[step] + 1]++;
  for (int32_t node = 0; node < nodes; node++) start[node + 1] += start[node];
  int32_t *next = room((size_t)nodes * 4);
  memcpy(next, start, (size_t)nodes * 4);
  for (int32_t step = 0; step < steps; step++) ends[next[from[step]]++] = to[step];

  int32_t *hops = room((size_t)nodes * 4), *queue = room((size_t)nodes * 4);
  double times[ROUNDS];
  int32_t reached = 0;
  for (int round = 0; round < ROUNDS; round++) {
    double began = now();
    reached = breadthFirst(entries[0], hops, queue);
    times[round] = now() - began;
  }
  qsort(times, ROUNDS, sizeof times[0], byValue);
  int64_t sum = 0;
  for (int32_t at = 0; at < reached; at++) sum += hops[queue[at]];
  printf("{\"radius\":{\"ms\":%f,\"reached\":%d,\"hops\":%lld}", times[ROUNDS / 2], reached, (long long)sum);

  double began = now();
  int32_t *of = room((size_t)nodes * 4), *members = room((size_t)nodes * 4), *first = room(((size_t)nodes + 1) * 4);
  int32_t count = condense(of, members, first);
  double condensed = now() - began;
  uint64_t *rows = room((size_t)count * WORDS * 8);
  for (int round = 0; round < 3; round++) {
    began = now();
    sweep(rows, count, of, members, first, targets);
    times[round] = now() - began;
  }
  qsort(times, 3, sizeof times[0], byValue);
  int64_t pairs = 0;
  for (int32_t entry = 0; entry < entryCount; entry++)
    for (int word = 0; word < WORDS; word++)
      pairs += __builtin_popcountll(rows[(size_t)of[entries[entry]] * WORDS + word]);
  printf(",\"reach\":{\"condenseMs\":%f,\"sweepMs\":%f,\"components\":%d,\"pairs\":%lld}}\n", condensed, times[1], count,
         (long long)pairs);
  return 0;
}
