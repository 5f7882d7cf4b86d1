# Trying out a counting rule before a frame is published.
try-out-here = Trying out
try-out-title = Try out the counting rule
try-out-lead = See what the counting rule of this frame does, beside other rules. Nothing is kept and nothing is published.
try-out-link = Try out the counting rule first
try-out-from-step = Keep this and try out the rule
try-out-back = Back to step 4. What stood there was kept.
try-out-frame = How this frame counts now
try-out-obstacles = This must stand in the frame before you can try
try-out-on-what = What do you want to try the rules on?
try-out-again = Another try
try-out-own = This frame
try-out-won = Goes ahead
try-out-lost = Does not go ahead
try-out-outcome = { $count ->
    [0] The rule of this frame chooses no plan here
    [one] The rule of this frame chooses { $count } plan here, for { $spent }
   *[other] The rule of this frame chooses { $count } plans here, together { $spent }
}
try-out-lead-simulation =
    This is a simulation. The computer made up { $ballots ->
        [0] no voters
        [one] { $ballots } voter
       *[other] { $ballots } voters
    } and { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plans
    }. The amount of { $amount } comes from the frame. Starting number { $seed } always gives this same simulation. Real residents vote otherwise.
try-out-lead-earlier =
    This is a try with { $ballots ->
        [0] no ballots
        [one] { $ballots } ballot
       *[other] { $ballots } ballots
    } and { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plans
    } of { $title }. There was { $amount } then. The real result does not change.
try-out-lead-file =
    This is a try with { $ballots ->
        [0] no ballots
        [one] { $ballots } ballot
       *[other] { $ballots } ballots
    } and { $plans ->
        [one] { $plans } plan
       *[other] { $plans } plans
    } from the file: { $title }. There was { $amount }. The file was not kept.
try-out-currency = The amounts in the file are in { $currency }. Here they carry a euro sign.
try-out-outside = { $count ->
    [one] { $count } ballot does not fit the ballot of this frame. It was counted as it was filled in.
   *[other] { $count } ballots do not fit the ballot of this frame. They were counted as they were filled in.
}
try-out-limits = The fewest votes and the most money for one kind or neighbourhood hold as in this frame.
try-out-stopped = Not worked out, because it is too much work for a try: { $rules }.
try-out-lot = Note: here a lot must be drawn between { $plans }. In this try the plan with the lowest number wins.
try-out-warnings = { $count ->
    [one] { $count } remark about the file
   *[other] { $count } remarks about the file
}
try-out-plans = { $count ->
    [one] The plan in this try
   *[other] The { $count } plans in this try
}
try-out-take-over = Take over another rule
try-out-rule = Rule
try-out-rule-hint = The rule goes into the draft of the frame. The rest of step 4 stays as it is.
try-out-take-over-act = Take this rule over into the draft
notice-try-out-taken-over = The rule stands in the draft. Check step 4.
try-out-simulation = A made-up vote
try-out-simulation-text = The amount, the ballot, the kinds and the neighbourhoods come from this frame. The computer makes up the plans and the voters.
try-out-field-plans = Number of plans
try-out-field-plans-hint = From 2 to 100.
try-out-field-voters = Number of voters
try-out-field-voters-hint = From 10 to 10,000.
try-out-field-seed = Starting number
try-out-field-seed-hint = The same number gives the same plans and votes. From 1 to 999,999.
try-out-simulate = Try with a made-up vote
try-out-another = Once more, with another starting number
try-out-model = How the computer makes up plans and voters
try-out-model-text = A plan costs 2 to 35 per cent of the amount. Cheap plans are more usual than dear ones. Four of five plans lie in a neighbourhood, the fifth is for everyone. Some plans are liked much more than others, and some neighbourhoods are much larger. A voter chooses a plan in their own neighbourhood four times as easily, and a plan of the kind they like two times as easily. The number of choices fits the ballot of this frame.
try-out-earlier = An earlier budget
try-out-earlier-text = The ballots that were published with the result, without names, with the plans and the amount of that time.
try-out-earlier-none = No budget was counted yet whose ballots are published.
try-out-field-earlier = Budget
try-out-try-earlier = Try with this budget
try-out-file = A file of another municipality
try-out-file-text = Many cities put their ballots, without names, on pabulib.org. You can use such a file here. It is not kept.
try-out-field-file = File with ballots (.pb)
try-out-field-file-hint = At most 12 MB, 300 plans and 20,000 ballots.
try-out-try-file = Try with this file
try-out-unreadable-title = { $count ->
    [one] { $count } fault was found
   *[other] { $count } faults were found
}
try-out-ties = What happens when plans are equal?
try-out-ties-own = In this frame this order holds when plans are equal: “{ $keys }”. Below you see what that does, and what another order would do.
try-out-ties-none = With this rule there is no small example of a tie. The order stands in the rule itself.
try-out-ties-caption = Who goes first, by order
try-out-ties-order = Order
try-out-tie-example = Example { $number }
try-out-tie-other-cost = There is { $budget }. Plan { $one } costs { $one_cost } and plan { $other } costs { $other_cost }. Both have { $one_votes } votes. There is money for one of the two.
try-out-tie-same-cost = There is { $budget }. Plan { $one } and plan { $other } both cost { $one_cost } and both have { $one_votes } votes. There is money for one of the two.
try-out-tie-other-votes = There is { $budget }. Plan { $one } costs { $one_cost } and has { $one_votes } votes. Plan { $other } costs { $other_cost } and has { $other_votes } votes. Four voters of plan { $other } spent half of their money on a third plan already. They count for half. So { $one } and { $other } are equal.
try-out-tie-first = Plan { $plan } goes first.
try-out-tie-first-cost = Plan { $plan } goes first: it is the cheapest.
try-out-tie-first-votes = Plan { $plan } goes first: it has the most votes.
try-out-tie-first-id = Plan { $plan } goes first: its number comes first.
try-out-tie-lot = A lot is drawn.
try-out-ties-lot = A lot is drawn in public, after the vote has closed and only when it is needed. The result then says who drew, when, where and who was there. Then the votes are counted again, with that lot.
try-out-help = Read more under Help
refusal-try-out-frame-first = The frame is not far enough yet. First fill in what stands below.
refusal-try-out-too-many-plans = This file has { $found } plans. For a try there can be { $most }. Choose a smaller file.
refusal-try-out-too-many-ballots = This file has { $found } ballots. For a try there can be { $most }. Choose a smaller file.
refusal-try-out-too-many-choices = The ballots have { $found } choices together. For a try there can be { $most }. Choose a smaller file.
refusal-try-out-too-much-work = The rule of this frame is too much work on this for a try. Nothing changed. Choose fewer plans or voters, or a smaller file.
refusal-try-out-unreadable = This file cannot be read. Nothing was kept. Below stands for each line what is wrong. Correct the file and send it again.

# Names in a simulation.
try-out-simulation-title = Made-up vote { $number }
try-out-plan = Made-up plan { $number }
try-out-area = Neighbourhood { $number }
try-out-theme = Kind { $number }
