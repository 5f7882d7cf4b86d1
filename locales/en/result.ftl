result-crumb = Result
result-heading = { $count ->
    [0] No plan goes ahead
    [one] One plan goes ahead
   *[other] { $count } plans go ahead
}
result-lead-money = Together they cost { $spent }. { $left } is left.
result-lead-turnout = { $ballots ->
    [one] { $ballots } resident with a code voted, of { $roll } ({ $percent } in every 100).
   *[other] { $ballots } of the { $roll } residents with a code voted ({ $percent } in every 100).
}
result-lead-ballots = { $ballots ->
    [0] No votes were counted.
    [one] { $ballots } vote was counted.
   *[other] { $ballots } votes were counted.
}
result-next-decision = This is the result of the vote. { $decider } decides, by { $due } at the latest.
result-next-promises = A decision was made on this result. With each plan you see what was promised.
result-recorded-same = This result comes from a file. The outcome in that file is the same.
result-recorded-other = This result comes from a file. That file names other winners: { $plans }.
result-plans = All plans
result-caption = { $count ->
    [one] { $count } plan
   *[other] { $count } plans, those that go ahead first
}
result-how = How does that work?
result-tag-won = Goes ahead
result-tag-lost = Does not go ahead
result-cut = Below this line there was too little money
result-money = Where the money went
result-money-caption = The bar is the whole budget. Each block is a plan that goes ahead, in the order of the count.
result-rounds-caption = The money per round
result-round = Round
result-payers = Voters
result-average = Per voter
result-left-after = Left after it
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
chart-bar = { $count ->
    [0] Bar of { $budget }: no plan goes ahead
    [one] Bar of { $budget }: { $count } plan fills { $spent }
   *[other] Bar of { $budget }: { $count } plans fill { $spent }
}
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
count-running = Steps done: { $done }.
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
result-tag-partly = Gets a part
result-flow-text = Each row is a round. The bar is the whole budget.
result-flow-before = Already spent in earlier rounds
result-flow-now = Paid in this round
result-flow-full = Paid by voters who gave their whole contribution
result-flow-last = Paid by voters who gave their last money
result-to-rules = See all rules side by side
result-rule-file = The rule (JSON)
plan-result-at-start = Had together at the start
plan-result-went-to = Round { $round }: to { $plan }
plan-result-at-end = Left at the end
plan-result-cost = This plan costs
plan-result-paid = Round { $round }: this plan, { $plan }
plan-result-supporters-caption = { $votes ->
    [one] The money of the voter who chose this plan
   *[other] The money of the { $votes } voters who chose this plan
}
plan-result-turn-caption = The budget when it was this plan’s turn
plan-result-gone-before = Already spent on earlier plans
plan-result-left-then = Left at that moment
plan-result-picture-supporters = Where the money of its voters went
plan-result-picture-turn = The money there was
result-average-paid = Paid per voter on average
result-full-contribution = Whole contribution
result-paid-in-full = Paid the whole contribution
result-paid-last = Gave their last money
result-money-at-start = Money of its voters at the start
result-money-at-end = Money of its voters at the end
result-back-to-result = To the result
plan-result-departure = The decision differs from the result
plan-result-needed = What would this plan have needed?
plan-result-needed-left-out = Working this out was too much work. That is why it is not here.
plan-result-figures = The figures
plan-result-mark-cost = The line in the bar is what this plan costs.
plan-result-mark-budget = The line in the bar is the whole budget.
plan-result-door-later = The decision comes no later than { $due }. After that this page says where this plan can still go.
result-effective-support = How near to winning (100% is chosen)
plan-result-what = For what
plan-result-money = Amount
plan-result-to-plan = To the plan itself
rules-here = The rules side by side
rules-lead = This result was counted by { $rule }. That rule was fixed before the vote. Only that one counts.
rules-what = Here you see what other rules do with the same votes. So you see what choosing a rule means.
rules-left-out = This comparison was too much work to count: { $rules }.
rules-caption = { $ballots ->
    [one] Each rule with the same vote
   *[other] Each rule with the same { $ballots } votes
}
rules-rule = Rule
rules-own = This one counts
rules-winners = Plans that go ahead
rules-plans = Plans
rules-left = Left
rules-areas = Areas with a plan
rules-areas-of = { $count } of { $all }
rules-without = Voters without a plan
rules-mean = Plans per voter
rules-hidden = too few votes
rules-lot = With this rule a lot must be drawn first.
rules-same = The same plans go ahead.
rules-gained = Then this goes ahead:
rules-lost = Then this falls out:
sheet-here = How the votes were counted
sheet-heading = How the votes were counted: { $title }
sheet-rule = The rule: { $rule }
sheet-examples = The first rounds
sheet-example = { $plan } costs { $cost }. { $why } After that { $left } was left.
sheet-voters = What voters got
sheet-areas = Per neighbourhood
sheet-area = Neighbourhood
sheet-no-area = Without a neighbourhood
sheet-counted = Counted on { $moment }.
