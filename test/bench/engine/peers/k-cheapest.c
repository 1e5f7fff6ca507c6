// The k cheapest loopless paths of the pairs of a workload, by a way that has nothing in common with Yen's: all walks from the start in the order of
// what they cost and at least cost to the end (exact distances, from a search backward), those that meet themselves left out.
//   k-cheapest FILE K     reads the numbers that workload.ts wrote and prints a JSON line for each pair: the costs in order
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_COST = 4096 };

typedef struct {
  int32_t node, before, cost, below;
} Walk;

static int32_t nodes, steps;
static int32_t *from, *to, *weights;

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

static void rows(const int32_t *at, int32_t *start, int32_t *edges) {
  for (int32_t step = 0; step < steps; step++) start[at[step] + 1]++;
  for (int32_t node = 0; node < nodes; node++) start[node + 1] += start[node];
  int32_t *next = room((size_t)nodes * 4);
  memcpy(next, start, (size_t)nodes * 4);
  for (int32_t step = 0; step < steps; step++) edges[next[at[step]]++] = step;
  free(next);
}

static Walk *walks;
static int32_t made, most, heads[MOST_COST];

static void push(int32_t node, int32_t before, int32_t cost, int32_t key) {
  if (key >= MOST_COST) exit(4);
  if (made == most) {
    most *= 2;
    walks = realloc(walks, (size_t)most * sizeof(Walk));
    if (walks == NULL) exit(3);
  }
  walks[made] = (Walk){node, before, cost, heads[key]};
  heads[key] = made++;
}

static void forget(void) {
  made = 0;
  memset(heads, 0xff, sizeof heads);
}

// Least costs to the end; -1: no way.
static void measure(int32_t end, const int32_t *inStart, const int32_t *in, int32_t *left) {
  memset(left, 0xff, (size_t)nodes * 4);
  forget();
  push(end, -1, 0, 0);
  for (int32_t key = 0; key < MOST_COST; key++)
    while (heads[key] != -1) {
      Walk walk = walks[heads[key]];
      heads[key] = walk.below;
      if (left[walk.node] != -1) continue;
      left[walk.node] = key;
      for (int32_t at = inStart[walk.node]; at < inStart[walk.node + 1]; at++)
        if (left[from[in[at]]] == -1) push(from[in[at]], -1, 0, key + weights[in[at]]);
    }
}

static int meets(int32_t walk, int32_t node) {
  for (; walk != -1; walk = walks[walk].before)
    if (walks[walk].node == node) return 1;
  return 0;
}

int main(int argc, char **argv) {
  FILE *file = argc > 2 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL) return 2;
  int k = atoi(argv[2]);
  int32_t *head = numbers(file, 5);
  nodes = head[0];
  steps = head[1];
  from = numbers(file, steps);
  to = numbers(file, steps);
  weights = numbers(file, steps);
  free(numbers(file, (size_t)steps + head[2] + head[3]));
  int32_t *pairs = numbers(file, (size_t)head[4] * 2);
  int32_t *outStart = room(((size_t)nodes + 1) * 4), *inStart = room(((size_t)nodes + 1) * 4);
  int32_t *out = room((size_t)steps * 4), *in = room((size_t)steps * 4), *left = room((size_t)nodes * 4);
  rows(from, outStart, out);
  rows(to, inStart, in);
  most = 1 << 20;
  walks = room((size_t)most * sizeof(Walk));
  for (int32_t pair = 0; pair < head[4]; pair++) {
    int32_t start = pairs[2 * pair], end = pairs[2 * pair + 1];
    measure(end, inStart, in, left);
    forget();
    if (left[start] != -1) push(start, -1, 0, left[start]);
    int found = 0;
    printf("{\"costs\":[");
    for (int32_t key = 0; key < MOST_COST && found < k; key++)
      while (heads[key] != -1 && found < k) {
        int32_t at = heads[key];
        Walk walk = walks[at];
        heads[key] = walk.below;
        if (walk.node == end) {
          printf("%s%d", found++ == 0 ? "" : ",", walk.cost);
          continue;
        }
        for (int32_t place = outStart[walk.node]; place < outStart[walk.node + 1]; place++) {
          int32_t step = out[place], next = to[step];
          if (left[next] == -1 || meets(at, next)) continue;
          push(next, at, walk.cost + weights[step], walk.cost + weights[step] + left[next]);
        }
      }
    printf("]}\n");
  }
  return 0;
}
