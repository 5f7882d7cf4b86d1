"""Writes what pabutools decides for real elections, as fixtures for crates/tally.

Run by `cargo xtask bench tally --fixtures` in a throw-away virtual environment. pabutools is GPL and stays a
separate program: only ids of winners and their cost leave this script.

What stands in the output already is kept; a run that did not end is tried again only when it now gets more time.
Delete the output to begin anew.

usage: fixtures.py FOLDER OUTPUT.json [SECONDS_PER_RUN [RULE ...]]
"""

import json
import multiprocessing
import os
import sys
from queue import Empty


def rules(vote_type):
    from pabutools.election import Additive_Cardinal_Sat, Cardinality_Sat, Cost_Sat
    from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares, sequential_phragmen

    def plain(rule, satisfaction):
        return lambda instance, profile: rule(instance, profile, sat_class=satisfaction)

    def add1(satisfaction):
        return lambda instance, profile: method_of_equal_shares(
            instance, profile, sat_class=satisfaction, voter_budget_increment=1
        )

    if vote_type in ("approval", "choose-1"):
        return {
            "greedy_votes": plain(greedy_utilitarian_welfare, Cost_Sat),
            "greedy_votes_per_cost": plain(greedy_utilitarian_welfare, Cardinality_Sat),
            "shares_cost": plain(method_of_equal_shares, Cost_Sat),
            "shares_cardinality": plain(method_of_equal_shares, Cardinality_Sat),
            "shares_cost_add1": add1(Cost_Sat),
            "phragmen": lambda instance, profile: sequential_phragmen(instance, profile),
        }
    if vote_type in ("cumulative", "scoring", "ordinal"):
        return {
            "greedy_points_per_cost": plain(greedy_utilitarian_welfare, Additive_Cardinal_Sat),
            "shares_points": plain(method_of_equal_shares, Additive_Cardinal_Sat),
        }
    return {}


def with_points(instance, profile):
    """Ranks as points: the longest ballot allowed gives its first place as many points as it has places."""
    from pabutools.election import CardinalBallot, CardinalProfile

    longest = max([int(instance.meta.get("max_length", 0))] + [len(ballot) for ballot in profile])
    ballots = [CardinalBallot({project: longest - ballot.position(project) for project in ballot}) for ballot in profile]
    return CardinalProfile(ballots, instance=instance)


def one(path, name, queue):
    from pabutools.election import parse_pabulib, total_cost

    instance, profile = parse_pabulib(path)
    if instance.meta["vote_type"] == "ordinal":
        profile = with_points(instance, profile)
    winners = rules(instance.meta["vote_type"])[name](instance, profile.as_multiprofile())
    queue.put({"winners": [project.name for project in winners], "cost": str(total_cost(winners))})


def answer(path, name, limit):
    """What pabutools decides; None when it did not end in time."""
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=one, args=(path, name, queue))
    process.start()
    try:
        return queue.get(timeout=limit)
    except Empty:
        return None
    finally:
        process.terminate()
        process.join()


def add(before, file, path, limit, only):
    """Adds what is missing of one file to what was found before."""
    found, unfinished = before["decided"].setdefault(file, {}), before["unfinished"].setdefault(file, {})
    with open(path, encoding="utf-8") as text:
        lines = text.read(4000).splitlines()
    vote_type = next(line.split(";")[1].strip() for line in lines if line.startswith("vote_type;"))
    for name in rules(vote_type):
        if name in found or (only and name not in only) or unfinished.get(name, 0) >= limit:
            continue
        decided = answer(path, name, limit)
        if decided is None:
            unfinished[name] = limit
        else:
            found[name] = decided
            unfinished.pop(name, None)
        print(file, name, "not in time" if decided is None else decided["cost"], flush=True)


def write(all, output):
    """Writes one line for each file, so that a change shows where it is."""

    def lines(files):
        return ",\n".join(f"{json.dumps(file)}: {json.dumps(files[file], sort_keys=True)}" for file in sorted(files))

    with open(output, "w", encoding="utf-8") as target:
        target.write(f'{{"pabutools": "{all["pabutools"]}", "decided": {{\n{lines(all["decided"])}\n}}, "unfinished": {{\n')
        target.write(f'{lines(all["unfinished"])}\n}}}}\n')


def main():
    folder, output = sys.argv[1], sys.argv[2]
    limit = float(sys.argv[3]) if len(sys.argv) > 3 else 60.0
    before = {"pabutools": "1.2.3", "decided": {}, "unfinished": {}}
    if os.path.exists(output):
        with open(output, encoding="utf-8") as text:
            before = json.load(text)
    for file in sorted(os.listdir(folder)):
        if file.endswith(".pb"):
            add(before, file[:-3], os.path.join(folder, file), limit, sys.argv[4:])
            before["unfinished"] = {name: rules for name, rules in before["unfinished"].items() if rules}
            write(before, output)



if __name__ == "__main__":
    main()
