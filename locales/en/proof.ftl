# What `bondgenoot certify` proved, or why it does not accept a result.
proof-proven = { $plans ->
    [0] Proven: it follows from the votes that no plan goes ahead.
    [one] Proven: it follows from the votes that this one plan goes ahead.
   *[other] Proven: it follows from the votes that these { $plans } plans go ahead.
}
proof-refused = Not right: the votes do not prove this result.
proof-not-proven = Not proven.
proof-counted = { $ballots ->
    [one] The only vote was counted anew. Votes, costs and sums are right for every plan (number of plans: { $plans }).
   *[other] All { $ballots } votes were counted anew. Votes, costs and sums are right for every plan (number of plans: { $plans }).
}
proof-pay = The voters for a plan that goes ahead together pay exactly what it costs. Nobody pays more than was left.
proof-best = Every plan that goes ahead was the best buy of its round.
proof-losers = The voters for a plan that does not go ahead have too little left together to pay for it.
proof-everything-fits = All plans with votes fit in the money, and all of them go ahead.
proof-list = The plans were paid in the order of the list. What was passed over did not fit or was not allowed at its turn.
proof-stop-overspends = One step further the plans would cost more than there is.
proof-stop-exhausted = No other plan with votes fits in the money that is left.
proof-stop-greedy = More voters did better under Most Votes. So that count is the result.
proof-stop-nothing-left = No plan with votes is left.
proof-fill = Then the plans were paid that still fitted, most votes first.
proof-not-reasons = Not checked: reasons, margins, candidates and neighbourhoods. They only explain the result.
proof-not-earlier = Not checked: whether the shares should have stopped growing at an earlier step.
proof-count-again = For that, count again:
proof-lot = The result names no plans that go ahead, because a lot must be drawn first.
proof-no-prices = No prices belong to this result and these votes.
proof-not-covered = The checker does not cover this: { $part }. That says nothing about the result. Count again and compare:
proof-part-split = counting apart by theme or neighbourhood
proof-unknown-plan = { $plan } is not in the file of votes, or stands in the result twice.
proof-wrong = { $what }: the result says { $said }, the checker finds { $found }.
proof-standing = The result contradicts itself about { $plan }: does it go ahead or not?
proof-barred = { $plan } could not take part and goes ahead all the same.
proof-payments = Step { $step }, round { $round }: the voters for { $plan } do not pay exactly what it costs.
proof-not-the-best = Step { $step }, round { $round }: { $better } was a better buy than { $plan }.
proof-still-affordable = Step { $step }: the voters for { $plan } can still pay for it.
proof-greedy-list = The list is not followed at { $plan }.
proof-budget = The budget
proof-ballots = Number of votes
proof-plans = Number of plans
proof-total-cost = Cost of the plans that go ahead
proof-left = Money left
proof-paid = What { $plan } gets
proof-left-after = Money left after { $plan }
proof-votes = Votes for { $plan }
proof-cost = Cost of { $plan }
proof-without-winner = Votes without a plan that goes ahead
proof-mean-winners = Plans that go ahead, per vote on average
proof-prefer-greedy = Voters who did better under Most Votes
proof-prefer-shares = Voters who did better under Equal Shares
proof-course-rounds = The rounds do not lead to the plans that go ahead.
proof-course-not-everything = Everything fits, and yet not everything goes ahead.
proof-course-no-prices = There are no prices to check.
proof-course-other-step = The prices are of another step.
proof-course-share = The share of a voter does not belong to this step.
proof-course-other-purchases = The plans that go ahead are not the plans that were paid.
proof-course-other-prices = The rounds name other prices than the proof.
proof-course-more-winners = More plans go ahead than were paid.
proof-course-no-comparison = The comparison with Most Votes is missing.
proof-course-other-comparison = The comparison with Most Votes leads to the other result.
proof-course-over-budget = The plans that go ahead cost more than the budget.
proof-course-no-next-step = The next step is missing. Without it the stop is not proven.
proof-course-next-step-fits = The next step does not cost too much. The count should not have stopped.
proof-course-plan-still-fits = A plan with votes still fits. The count should not have stopped.
proof-course-plan-left = A plan with votes is left. The count should not have stopped.
proof-course-other-stop = The reason for stopping does not belong to this rule.
proof-phragmen = Every plan went ahead when its voters had saved enough. No other plan had its turn before it.
proof-dhondt = Every plan came at the turn of its theme or neighbourhood, and was the first there.
proof-group-without-weight = The rule does not say how much the group “{ $group }” weighs.
proof-score = What { $plan } was chosen for
proof-course-not-at-first-misfit = The count did not stop at the first plan that does not fit.
proof-tie = Equal plans: by the published order another plan goes before { $plan }.
proof-prefer-neither = Voters for whom it makes no difference
proof-paid-in-full = People who paid the whole contribution for { $plan }
proof-paid-their-last = People who paid their last money for { $plan }
proof-course-no-shares = The share of a voter or the number of steps does not belong to this rule.
