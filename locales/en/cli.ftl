# What `bondgenoot count` prints for people. Sentences about one plan stand in explain.ftl.
cli-lead = { $plans ->
    [0] No plan wins.
    [one] One plan wins.
   *[other] { $plans } plans win.
}
cli-money = Together they cost { $cost } of { $budget }; { $left } is left.
cli-ballots = { $ballots ->
    [0] No ballots were counted.
    [one] One ballot was counted; without a winning plan: { $without }.
   *[other] { $ballots } ballots were counted; without a winning plan: { $without }.
}
cli-share = Every ballot had { $share } to spend.
cli-share-grown = Every ballot had { $share } to spend, after the shares grew { $steps } times.
cli-winners = Plans that win, in the order in which they were chosen
cli-others = Plans that do not win
cli-lot = A lot must be drawn between these plans: { $plans }.
cli-lot-next = The order that decides between equals does not settle it. Draw an order of all of them in public and count again with the drawn order: { $flags }
cli-explain-needs = What it would have needed
cli-explain-price = { $last ->
    [0] { $full ->
        [one] { $full } ballot paid { $cap } for it.
       *[other] { $full } ballots paid { $cap } for it.
    }
   *[other] { $full ->
        [one] { $full } ballot paid { $cap } for it. With the last of their money, which was less, also paid: { $last }.
       *[other] { $full } ballots paid { $cap } for it. With the last of their money, which was less, also paid: { $last }.
    }
}
cli-explain-spending = What its supporters paid
cli-explain-had = { $supporters ->
    [0] No ballot names this plan.
    [one] { $supporters } ballot names this plan. It had { $money } at the start and { $left } at the end.
   *[other] { $supporters } ballots name this plan. They had { $money } together at the start and { $left } at the end.
}
cli-compare-changes = Plans that change
cli-compare-same = All these rules choose the same plans.
cli-compare-areas = Money per neighbourhood, with the winning plans of all plans there
cli-compare-nowhere = (no neighbourhood)
cli-wins = wins
cli-part = in part
cli-col-file = file
cli-col-plan = plan
cli-col-round = round
cli-col-paid = paid
cli-col-by = by ballots
cli-col-ballots = ballots
cli-col-plans = plans
cli-col-winners = winners
cli-col-cost = cost
cli-col-budget = budget
cli-col-left = left
cli-col-without = ballots without a winner
cli-col-without-share = the same, of all ballots
cli-col-mean = winners on the average ballot
cli-compare-merged = { $rule } is a rule that is there already. It gets no second column.
cli-bad-file = cannot be read: { $cause }
cli-not-counted = not counted: { $cause }
cli-imported = Plans taken in: { $plans }. Votes taken in: { $ballots }.
cli-pb-holds = plans: { $plans }, votes: { $ballots }
cli-pb-error = error
cli-pb-warning = warning
cli-pb-sound = nothing found
cli-pb-summary = errors: { $errors }, warnings: { $warnings }
cli-pb-changed = changed: { $what }
cli-pb-kept = not changed: { $what }
cli-pb-left-out-plans = left out: the column “{ $name }” of PROJECTS. The format does not know it.
cli-pb-left-out-voters = left out: the column “{ $name }” of VOTES. It is about voters.
cli-pb-rewritten = changed: chosen plans stand first, plans are in order of id, voters are numbered anew.
cli-pb-unchanged = nothing changed: the file was as it should be already.
