result-crumb = Result
result-heading = { $count ->
    [0] No plan goes ahead
    [one] One plan goes ahead
   *[other] { $count } plans go ahead
}
result-lead-money = Together they cost { $spent }. { $left } is left.
result-lead-turnout = { $ballots } of the { $roll } residents with a code voted ({ $percent } in every 100).
result-lead-ballots = { $ballots ->
    [one] { $ballots } vote was counted.
   *[other] { $ballots } votes were counted.
}
result-next-decision = This is the result of the vote. { $decider } decides, by { $due } at the latest.
result-next-promises = A decision was made on this result. With each plan you see what was promised.
result-recorded-same = This result comes from a file. The outcome in that file is the same.
result-recorded-other = This result comes from a file. That file names other winners: { $plans }.
result-plans = All plans
result-caption = { $count } plans, those that go ahead first
result-how = How does that work?
result-rule-equal-shares = Counted with Equal Shares: every vote has the same weight in money.
result-rule-greedy = Counted with Most Votes: the plan with the most votes first. If a plan no longer fits, the next one is tried.
result-rule-greedy-stop = Counted with Most Votes: the plan with the most votes first, until a plan no longer fits.
result-rule-other = Counted with the rule in the frame.
result-name-equal-shares = Equal Shares
result-name-greedy = Most Votes
result-name-other = Another rule
result-list-and = {" "}and{" "}
result-tag-won = Goes ahead
result-tag-lost = Does not go ahead
result-cut = Below this line there was too little money
result-won-shares = { $votes ->
    [one] { $votes } voter paid { $average }.
   *[other] { $votes } voters paid { $average } on average.
}
result-won-votes = { $votes ->
    [one] { $votes } vote. There was enough money.
   *[other] { $votes } votes. There was enough money.
}
result-won-fill = { $votes ->
    [one] { $votes } vote. Paid from the money that was left at the end.
   *[other] { $votes } votes. Paid from the money that was left at the end.
}
result-won-everything-fits = There was money for all plans.
result-lost-no-votes = Nobody chose this plan.
result-lost-minimum = { $votes ->
    [one] { $votes } vote. At least { $needed } were needed.
   *[other] { $votes } votes. At least { $needed } were needed.
}
result-lost-too-few = { $votes ->
    [one] { $votes } voter had { $money } to spend. { $missing } was missing.
   *[other] { $votes } voters had { $money } to spend together. { $missing } was missing.
}
result-lost-spent = { $votes ->
    [one] { $votes } voter. The share was already spent on { $plans }. { $missing } was missing.
   *[other] { $votes } voters. Many of them already saw another plan go ahead: { $plans }. Their share was spent. { $missing } was missing.
}
result-lost-did-not-fit = { $votes ->
    [one] { $votes } vote. When it was this plan’s turn, { $left } was left.
   *[other] { $votes } votes. When it was this plan’s turn, { $left } was left.
}
result-lost-after-stop = { $votes ->
    [one] { $votes } vote. The count stopped at { $plan }, which no longer fitted.
   *[other] { $votes } votes. The count stopped at { $plan }, which no longer fitted.
}
result-lost-cap = { $votes ->
    [one] { $votes } vote. Most of the money for { $name } was already given.
   *[other] { $votes } votes. Most of the money for { $name } was already given.
}
result-lost-excluded = { $votes ->
    [one] { $votes } vote. It cannot go together with { $plan }, which goes ahead.
   *[other] { $votes } votes. It cannot go together with { $plan }, which goes ahead.
}
result-lost-tie = { $votes ->
    [one] { $votes } vote, equal to { $plan }. The rule for equals chose that plan.
   *[other] { $votes } votes, equal to { $plan }. The rule for equals chose that plan.
}
result-lost-other = { $votes ->
    [one] { $votes } vote. The full count says why this plan does not go ahead.
   *[other] { $votes } votes. The full count says why this plan does not go ahead.
}
result-short-either = { $votes ->
    [one] With { $votes } more vote, or if it cost { $money } less, it would have gone ahead.
   *[other] With { $votes } more votes, or if it cost { $money } less, it would have gone ahead.
}
result-short-votes = { $votes ->
    [one] With { $votes } more vote it would have gone ahead.
   *[other] With { $votes } more votes it would have gone ahead.
}
result-short-money = If it cost { $money } less, it would have gone ahead.
result-money = Where the money went
result-money-caption = The bar is the whole budget. Each block is a plan that goes ahead, in the order of the count.
result-rounds-caption = The money per round
result-round = Round
result-payers = Voters
result-average = Per voter
result-left-after = Left after it
result-stopped-everything-fits = The count stopped because all plans could be paid.
result-stopped-overspends = The count stopped because one step further would cost more than the budget.
result-stopped-exhausted = The count stopped because no other plan fitted in the money that was left.
result-stopped-did-not-fit = The count stopped at the first plan that did not fit.
result-stopped-nobody = The count stopped because no group of voters could pay for another plan.
result-stopped-greedy-preferred = More voters got more out of the count with Most Votes. So that one holds.
result-stopped-parts = Each part of the budget was counted apart.
result-compare = With another way of counting?
result-compare-same = The same plans would have gone ahead.
result-compare-differs = The result would have been different.
result-compare-gained = Would have gone ahead:
result-compare-lost = Would have dropped out:
result-compare-voters = Voters without a plan that goes ahead: then { $other }, now { $here }.
result-check = Is it right?
result-check-text = Anyone can count the votes again. The file holds every vote, without a name. With this program on your own computer you get the same result:
result-ballots-file = All votes (.pb)
result-trace-file = The whole count, round by round (JSON)
result-too-few = There are fewer than ten votes. Single votes could be recognised. So they are not shown here.
result-lot-drawn = A lot was drawn:
result-ask = Whom can you ask?
result-ask-text = Guides this undertaking
result-back = To the undertaking
result-not-yet-heading = There is no result yet
result-not-yet-lead = The vote closes on { $closes }. Then the votes are counted. Until then nobody can see how things stand.
result-counting-heading = The votes are being counted
result-counting-lead = The vote is closed. The result appears on this page as soon as it is counted.
result-lot-heading = A lot must be drawn
result-lot-lead = These plans are equal. The rule says that a lot decides. It is drawn in public.
chart-bar = Bar of { $budget }: { $count } plans fill { $spent }
chart-budget = budget { $budget }
count-heading-early = It is too early to count
count-heading-ready = The vote is closed
count-heading-running = The votes are being counted
count-heading-failed = The count did not succeed
count-heading-lot = A lot must be drawn
count-heading-final = The result is final
count-early = The vote closes on { $closes }.
count-early-why = Before that, nobody can open the ballots, and neither can you.
count-ready = You can count now.
count-ready-public = The result is public at once. Nobody sees it before anyone else.
count-start = Count the votes
count-running = { $done } steps done so far.
count-running-self = This page refreshes itself.
count-refresh = See how far it is now
count-failed = Nothing is lost. Try again. If it fails once more, ask the operator to look in the log.
count-again = Count again
count-lot = These plans are equal. The rule in the frame says that a lot decides. Draw it in public, with all plans below.
count-lot-order = Order of the draw
count-lot-order-hint = The numbers of all plans, the one drawn first in front. For example: 7, 3.
count-lot-account = How was the lot drawn?
count-lot-account-hint = Who drew it, when, where and who were present. Everyone can read this.
count-lot-save = Record the lot and count again
count-final = Everyone can read the result. Now it is time for the decision.
count-to-decision = To the decision
count-to-result = See the result
refusal-count-before-close = The vote is still open. You can count as soon as it is closed.
refusal-count-already-final = The result is final. It is not counted again.
refusal-lot-not-these-plans = Name exactly the plans that are equal, each once.
refusal-lot-not-numbers = Write only numbers of plans, with commas between them.
refusal-import-ballots-with-points = This file has points or an order. Here a voter chooses plans, without points. This file cannot be imported.
refusal-import-amount-too-large = This file has an amount that is too large, or with more than two decimals.
