"""The same jobs by python-igraph and networkit. Reads the numbers that workload.ts wrote; prints JSON lines.

peers.py FILE radius 0 | paths PAIRS (how many of them) | cut TERMINALS
"""

import json
import sys
import time
from array import array

import igraph
import networkit
import numpy

path, job, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
numbers = array("i")
with open(path, "rb") as file:
    numbers.frombytes(file.read())
nodes, steps, entry_count, target_count, pair_count = numbers[:5]
at = 5


def column(count):
    global at
    at += count
    return numbers[at - count : at]


sources, ends, weights, efforts = column(steps), column(steps), column(steps), column(steps)
entries, targets, pairs = column(entry_count), column(target_count), column(2 * pair_count)


def timed(work):
    began = time.perf_counter()
    value = work()
    return (time.perf_counter() - began) * 1000, value


def middle(work, rounds):
    runs = sorted((timed(work) for _ in range(rounds)), key=lambda run: run[0])
    return runs[rounds // 2]


def say(**answer):
    print(json.dumps(answer), flush=True)


if job == "radius":
    graph = igraph.Graph(n=nodes, edges=zip(sources, ends), directed=True)
    source = entries[0]
    ms, hops = middle(lambda: graph.distances(source=[source], mode="out")[0], 5)
    reached = [hop for hop in hops if hop != float("inf")]
    # Reachability alone, without the hops, is the least that it can be asked for.
    least_ms, members = middle(lambda: graph.subcomponent(source, mode="out"), 5)
    say(peer="igraph", ms=ms, leastMs=least_ms, reached=len(reached), hops=int(sum(reached)), members=len(members))
    both = numpy.frombuffer(sources, dtype=numpy.int32), numpy.frombuffer(ends, dtype=numpy.int32)
    other = networkit.GraphFromCoo(both, n=nodes, directed=True)
    search = networkit.distance.BFS(other, source, storePaths=False)
    ms, _ = middle(search.run, 5)
    found = [hop for hop in search.getDistances() if hop < nodes]
    say(peer="networkit", ms=ms, reached=len(found), hops=int(sum(found)))

if job == "paths":
    graph = igraph.Graph(n=nodes, edges=zip(sources, ends), directed=True)
    costs = list(weights)
    for pair in range(limit):
        start, end = pairs[2 * pair], pairs[2 * pair + 1]
        ms, found = timed(lambda: graph.get_k_shortest_paths(start, end, k=10, mode="out", weights=costs, output="epath"))
        say(ms=ms, costs=[sum(costs[step] for step in path) for path in found])

if job == "cut":
    # One source before all sources and one sink behind all sinks, which nothing may separate from them.
    many = 1 << 30
    first, last = entries[:limit], targets[:limit]
    graph = igraph.Graph(
        n=nodes + 2,
        edges=[*zip(sources, ends), *((nodes, start) for start in first), *((end, nodes + 1) for end in last)],
        directed=True,
    )
    capacities = [*efforts, *([many] * (len(first) + len(last)))]
    ms, value = middle(lambda: graph.maxflow_value(nodes, nodes + 1, capacity=capacities), 3)
    say(ms=ms, value=int(value))
