# Why a plan won or lost, and how a rule counts. Used by the result, the page per plan, the sheet and the command line.
explain-and = {" "}and{" "}
explain-then = , then{" "}
explain-votes = { $votes ->
    [0] No votes
    [one] { $votes } vote
   *[other] { $votes } votes
}
explain-votes-weighted = { $votes ->
    [one] { $votes } vote (counts as { $score })
   *[other] { $votes } votes (count as { $score })
}
explain-votes-points = { $votes ->
    [one] { $votes } vote (points: { $score })
   *[other] { $votes } votes (points together: { $score })
}
explain-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plans
}
explain-fewer-than = fewer than { $count }
explain-nearly-all = nearly everyone
explain-phase-everything-fits = Everything fits
explain-phase-free = Costs nothing
explain-phase-fill = Paid at the end, most votes first
explain-phase-leftover = Paid from what was left
explain-phase-overshoot = Partly paid with other money
explain-phase-unsupported = Without votes, from what was left
explain-won-everything-fits = There was money for all plans.
explain-won-free = This plan costs nothing. That is why it goes ahead.
explain-won-unsupported = Nobody chose this plan. At the end there was still money for it.
explain-won-leftover = { $support }. Paid from the money that was left at the end.
explain-won-overshoot = { $support }. { $paid } comes from this budget and { $elsewhere } from other money.
explain-won-shares = { $votes ->
    [one] { $votes } voter paid { $average }.
   *[other] { $votes } voters paid { $average } on average.
}
explain-won-shares-people = Of the voters for this plan, { $people } paid, on average { $average }.
explain-won-greedy = { $support }. There was enough money.
explain-won-per-cost = { $support }. That is a lot for what it costs. There was enough money.
explain-won-phragmen = { $support }. Together the voters had saved enough.
explain-won-maximin = { $support }. So voters who had little yet got a plan too.
explain-won-dhondt = { $support }. The themes choose in turn. This plan was then the first of its theme.
explain-won-dhondt-area = { $support }. The neighbourhoods choose in turn. This plan was then the first of its neighbourhood.
explain-margin-full-votes = Full votes: at that moment it had { $own }. The next plan, { $plan }, had { $other }.
explain-margin-votes = { $count ->
    [one] That is { $count } vote more than the next plan, { $plan }.
   *[other] That is { $count } votes more than the next plan, { $plan }.
}
explain-tie-won = It was equal to { $plans }. { $settled }
explain-settled-cost = The cheapest plan went first.
explain-settled-highest-cost = The dearest plan went first.
explain-settled-votes = The plan with the most votes went first.
explain-settled-points = The plan with the most points went first.
explain-settled-lot = The lot decided.
explain-settled-id = The order of the numbers decided.
explain-settled-all = They all go ahead.
explain-partly-paid = { $support }. It gets { $paid } of the { $cost }. That money was left.
explain-lost-no-votes = Nobody chose this plan.
explain-lost-minimum = { $support }. At least { $needed } were needed.
explain-lost-minimum-points = { $support }. The least number of points was { $needed }.
explain-lost-minimum-cost = { $support }. For a plan of this amount at least { $needed } were needed.
explain-lost-too-few = { $votes ->
    [one] { $votes } voter had { $money } to divide.
   *[other] { $votes } voters together had { $money } to divide.
}
explain-lost-spent = { $votes ->
    [one] { $votes } voter, who paid most for { $plans }.
   *[other] { $votes } voters. They paid most for { $plans }.
}
explain-missing-start = That is { $missing } too little.
explain-missing-end = In the end { $missing } was missing.
explain-lost-did-not-fit = { $support }. At this plan’s turn { $left } was left. It costs { $cost }.
explain-lost-after-stop = { $support }. The count stopped at { $plan }, which no longer fitted.
explain-lost-cap = { $support }. There was not enough left for the theme { $name }.
explain-lost-cap-area = { $support }. There was not enough left for { $name }.
explain-lost-cap-money = { $support }. The theme { $name } gets at most { $most }. Not enough of it was left.
explain-lost-cap-money-area = { $support }. { $name } gets at most { $most }. Not enough of it was left.
explain-lost-cap-plans = { $support }. The theme { $name } gets at most { $most }. They were there already.
explain-lost-cap-plans-area = { $support }. { $name } gets at most { $most }. They were there already.
explain-lost-excluded = { $support }. It cannot go together with { $plan }, which goes ahead.
explain-lost-tie = { $support }. It was equal to { $plan }. { $settled }
explain-lost-outside = { $support }. The money is divided over themes. This plan belongs to none of them.
explain-lost-outside-area = { $support }. The money is divided over neighbourhoods. This plan lies in none of them.
explain-lost-seats = { $support }. All places were taken.
explain-near = This is how near the plan came to winning: { $percent }. At 100% it would have been chosen.
explain-needed-either = { $votes ->
    [one] With { $votes } more vote, or if it were { $money } cheaper, it would have gone ahead.
   *[other] With { $votes } more votes, or if it were { $money } cheaper, it would have gone ahead.
}
explain-needed-votes = { $votes ->
    [one] With { $votes } more vote it would have gone ahead.
   *[other] With { $votes } more votes it would have gone ahead.
}
explain-needed-money = If it were { $money } cheaper, it would have gone ahead.
explain-needed-votes-checked = { $votes ->
    [one] With { $votes } more vote this plan would have gone ahead.
   *[other] With { $votes } more votes this plan would have gone ahead. With one vote fewer than that it would not.
}
explain-needed-votes-none = Even with twice as many voters added, this plan would not have gone ahead.
explain-needed-money-checked = If it were { $money } cheaper, this plan would have gone ahead. With one euro less off it would not.
explain-needed-money-none = Even if it cost nothing, this plan would not have gone ahead.
explain-needed-how = We recounted all votes to find this. The extra voters then choose only this plan, also where a ballot asks for more. With other votes it may turn out differently.
explain-stopped-everything-fits = The count stopped because all plans could be paid.
explain-stopped-end-of-list = The count stopped at the end of the list.
explain-stopped-did-not-fit = The count stopped at the first plan that no longer fitted.
explain-stopped-nobody-can-afford = The count stopped because no group of voters could pay for another plan.
explain-stopped-exhausted = The count stopped because no other plan fitted in the money that was left.
explain-stopped-overspends = The count stopped because one step further would cost more than the budget.
explain-stopped-nothing-left = The count stopped because larger shares would change nothing more.
explain-stopped-greedy-preferred = More voters were better off with the count by Most Votes. That is why it holds.
explain-stopped-parts = Each part of the budget was counted apart.
explain-voters-hidden = There are fewer than ten votes. That is why there are no figures about voters here.
explain-voters-without = Voters without a plan that goes ahead: { $count } of { $ballots }.
explain-voters-mean = Of what a voter chose, { $mean } plans go ahead on average.
explain-compared-greedy = Voters who were better off with Most Votes: { $greedy }. With Equal Shares: { $shares }. That is why Most Votes holds.
explain-compared-shares = Voters who were better off with Most Votes: { $greedy }. With Equal Shares: { $shares }. That is why Equal Shares holds.
explain-name-greedy = Most Votes
explain-name-shares = Equal Shares
explain-name-phragmen = Phragmén
explain-name-maximin = Strongest support
explain-name-dhondt = D’Hondt
explain-part-points = counts points
explain-part-votes-per-cost = votes per euro
explain-part-points-per-cost = points per euro
explain-part-stop = stops when a plan does not fit
explain-part-overshoot = last plan with other money
explain-part-cardinality = every plan weighs the same
explain-part-plain = the rest stays
explain-part-grow = shares grow
explain-part-grow-overspend = shares grow as long as possible
explain-part-fill = rest to most votes
explain-part-compared = compared with Most Votes
explain-rule-greedy = Counted by Most Votes: the plan with the most votes first. If a plan no longer fits, the next one comes.
explain-rule-greedy-stop = Counted by Most Votes: the plan with the most votes first, until a plan no longer fits.
explain-rule-greedy-overshoot = Counted by Most Votes: the plan with the most votes first. If there is nearly enough for the last plan, it goes ahead too.
explain-rule-points = Counted by points: the plan with the most points first.
explain-rule-per-cost = Counted by support per euro: the plan with the most support for each euro first.
explain-rule-shares = Counted by Equal Shares: every vote weighs the same in money.
explain-rule-phragmen = Counted by Phragmén: all voters save at the same speed. A plan goes ahead as soon as its voters have enough.
explain-rule-maximin = Counted by Strongest support: each time the plan that leaves the voter with the least best off.
explain-rule-dhondt = Counted by D’Hondt: the themes choose in turn. A theme with more votes gets its turn more often.
explain-rule-dhondt-area = Counted by D’Hondt: the neighbourhoods choose in turn. A neighbourhood with more votes gets its turn more often.
explain-tends-greedy = Large groups get their way. A small group may be left with nothing.
explain-tends-greedy-stop = Large groups get their way. Often money is left.
explain-tends-shares = Each group decides on its own share. Often money is left.
explain-tends-shares-fill = Each group decides on its own share. What is left goes to plans with many votes.
explain-tends-shares-grow = Each group decides on its own share. The shares grow, so that less money is left.
explain-tends-shares-overspend = Each group decides on its own share. The shares grow as far as the budget allows.
explain-tends-phragmen = The costs are spread fairly over the voters. The count stops at the first plan that does not fit.
explain-tends-maximin = As many voters as possible get something. The sums are hard to do again.
explain-tends-dhondt = Large themes or neighbourhoods get more plans than small ones.
explain-how-split = Each theme is counted apart: { $parts }.
explain-how-split-area = Each neighbourhood is counted apart: { $parts }.
explain-how-minimum-votes = A plan takes part from this number of votes: { $needed }.
explain-how-minimum-points = A plan takes part from this number of points: { $needed }.
explain-how-minimum-ballots = A plan takes part if at least { $needed } of the voters choose it.
explain-how-minimum-cost = A dear plan needs more votes. A plan that asks for half of the money needs { $needed } of half of the voters.
explain-how-ranks = The place on the ballot gives points: { $points }, from top to bottom.
explain-how-weight = The votes of the group { $group } together count for { $share }.
explain-how-small = For a plan of up to { $amount } each vote counts { $times } times.
explain-how-order-votes = The plan with the most votes comes first.
explain-how-order-points = The plan with the most points comes first.
explain-how-order-votes-per-cost = The plan with the most votes per euro comes first.
explain-how-order-points-per-cost = The plan with the most points per euro comes first.
explain-how-skip = If a plan does not fit in the money that is left, the next one gets its turn.
explain-how-stop = The count stops at the first plan that does not fit.
explain-how-overshoot = The count stops at the first plan that does not fit. If at least { $share } of its cost is left, it goes ahead all the same, with other money added.
explain-how-leftover-next = With the money that is left, further plans go ahead if they fit. Limits for a theme or neighbourhood no longer hold then.
explain-how-leftover-part = With the money that is left, the next plans go ahead until one does not fit. That one gets what is left: a part of its cost. Limits for a theme or neighbourhood no longer hold then.
explain-how-unsupported = If there is money at the end, plans without votes go ahead too.
explain-how-shares = { $ballots ->
    [one] The budget of { $budget } is for { $ballots } vote. That voter has { $share }.
   *[other] The budget of { $budget } was divided by { $ballots } votes. So every voter has an equal share: { $share }.
}
explain-how-shares-before = The budget is divided by the number of votes. So every voter has an equal share.
explain-how-whole = That share is rounded down to whole euros.
explain-how-pay = A plan goes ahead if the people who chose it can pay for it together. Whoever has less left than the contribution pays all that is left.
explain-how-utility-cost = All pay the same. Each time the plan with the most full votes goes ahead. Whoever can pay the whole contribution is a full vote. Whoever has less left counts in part.
explain-how-utility-cardinality = All pay the same. Each time the plan goes ahead for which its voters have to pay the least.
explain-how-utility-points = Whoever gave a plan more points pays more for it. Each time the plan with the lowest price per point goes ahead.
explain-how-utility-points-times-cost = Whoever gave a plan more points pays more for it. Each time the plan goes ahead with the lowest price per point and per euro that it costs: a point for an expensive plan weighs more.
explain-how-plain = If no group can pay for a plan any more, the rest of the money stays.
explain-how-grow = If money is left, everyone gets { $step } more on paper and the count begins again. That stops when no other plan fits, or when one step further is too dear.
explain-how-grow-overspend = If money is left, everyone gets { $step } more on paper and the count begins again. That stops when one step further is too dear.
explain-how-grown = { $steps ->
    [0] That was not needed here. Each share stayed { $share }.
    [one] That happened { $steps } time here. Each share then was { $share }.
   *[other] That happened { $steps } times here. Each share then was { $share }.
}
explain-how-fill = If there is still money then, the plans that still fit go ahead. The plan with the most votes comes first.
explain-how-compared = After that it is compared with Most Votes. If more voters have more plans there, that result holds.
explain-how-compared-any = After that it is compared with Most Votes. If more voters have at least one plan there, that result holds.
explain-how-cap = The theme { $name } gets at most { $most }.
explain-how-cap-area = { $name } gets at most { $most }.
explain-how-exclusion = Of these plans at most one goes ahead: { $plans }.
explain-how-ties = If plans are equal, this goes first: { $keys }.
explain-how-ties-lot = If plans are equal, a lot is drawn.
explain-tie-cost = the cheapest plan
explain-tie-highest-cost = the dearest plan
explain-tie-votes = the plan with the most votes
explain-tie-points = the plan with the most points
explain-tie-lot = what the lot chooses
explain-tie-id = the plan whose number comes first
