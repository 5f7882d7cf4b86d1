"""Writes what pabutools decides for real elections, as fixtures for crates/tally.

Run by `cargo xtask bench tally --fixtures` in a throw-away virtual environment. pabutools is GPL and stays a
separate program: only ids of winners and their cost leave this script.

usage: fixtures.py FOLDER OUTPUT.json [SECONDS_PER_RUN]
"""

import json
import multiprocessing
import os
import sys
import time


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
    if vote_type in ("cumulative", "scoring"):
        return {
            "greedy_points_per_cost": plain(greedy_utilitarian_welfare, Additive_Cardinal_Sat),
            "shares_points": plain(method_of_equal_shares, Additive_Cardinal_Sat),
        }
    return {}


def one(path, name, queue):
    from pabutools.election import parse_pabulib

    instance, profile = parse_pabulib(path)
    profile = profile.as_multiprofile()
    started = time.process_time()
    winners = rules(instance.meta["vote_type"])[name](instance, profile)
    seconds = time.process_time() - started
    queue.put({"winners": [project.name for project in winners], "seconds": seconds})


def main():
    folder, output = sys.argv[1], sys.argv[2]
    limit = float(sys.argv[3]) if len(sys.argv) > 3 else 60.0
    found, seconds = {}, {}
    for file in sorted(os.listdir(folder)):
        if not file.endswith(".pb"):
            continue
        path = os.path.join(folder, file)
        with open(path, encoding="utf-8") as text:
            lines = text.read(4000).splitlines()
        vote_type = next(line.split(";")[1].strip() for line in lines if line.startswith("vote_type;"))
        for name in rules(vote_type):
            queue = multiprocessing.Queue()
            process = multiprocessing.Process(target=one, args=(path, name, queue))
            process.start()
            try:
                answer = queue.get(timeout=limit)
                found.setdefault(file[:-3], {})[name] = answer["winners"]
                seconds.setdefault(file[:-3], {})[name] = round(answer["seconds"], 3)
            except Exception:
                seconds.setdefault(file[:-3], {})[name] = None
            process.terminate()
            process.join()
        print(file, seconds.get(file[:-3]), flush=True)
        with open(output, "w", encoding="utf-8") as target:
            json.dump({"pabutools": "1.2.3", "winners": found}, target, indent=0, sort_keys=True, ensure_ascii=False)
            target.write("\n")
    with open(output + ".seconds", "w", encoding="utf-8") as target:
        json.dump(seconds, target, indent=1, sort_keys=True)


if __name__ == "__main__":
    main()
