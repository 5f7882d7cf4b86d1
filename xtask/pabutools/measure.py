"""Measures one rule of pabutools on one file: prints seconds of processor time, peak memory and the number of winners.

Run by `cargo xtask bench tally --pabutools` in a throw-away virtual environment. pabutools is GPL and stays a separate
program. Ends itself when it takes more than LIMIT seconds of processor time.

usage: measure.py FILE RULE LIMIT
"""

import json
import resource
import sys
import time


def rule(name):
    from pabutools.election import Cost_Sat
    from pabutools.rules import (
        exhaustion_by_budget_increase,
        greedy_utilitarian_welfare,
        method_of_equal_shares,
        sequential_phragmen,
    )

    def overspend(instance, profile):
        return exhaustion_by_budget_increase(
            instance,
            profile,
            method_of_equal_shares,
            {"sat_class": Cost_Sat},
            exhaustive_stop=False,
            budget_step=profile.num_ballots(),
        )

    return {
        "greedy": lambda instance, profile: greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat),
        "plain": lambda instance, profile: method_of_equal_shares(instance, profile, sat_class=Cost_Sat),
        "exhaustive": lambda instance, profile: method_of_equal_shares(
            instance, profile, sat_class=Cost_Sat, voter_budget_increment=1
        ),
        "overspend": overspend,
        "phragmen": lambda instance, profile: sequential_phragmen(instance, profile),
    }[name]


def main():
    path, name, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
    from pabutools.election import parse_pabulib

    started = time.process_time()
    instance, profile = parse_pabulib(path)
    read = time.process_time() - started
    profile = profile.as_multiprofile()
    count = rule(name)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + limit, resource.RLIM_INFINITY))
    started = time.process_time()
    winners = count(instance, profile)
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "read": read, "peak": peak, "winners": len(winners)}))


if __name__ == "__main__":
    main()
