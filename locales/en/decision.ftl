# The decision on a result.
decision-here = Decision
decision-heading-first = Record the decision on the result
decision-heading-change = Record a new decision
decision-heading-early = There is no result to decide on yet
decision-heading-closed = This undertaking is closed
decision-early = A decision can be recorded once the votes are counted and until the undertaking closes.
decision-back-to-undertaking = Back to the undertaking
decision-won =
    { $count ->
        [one] The count chose one plan, for { $cost }.
       *[other] The count chose { $count } plans, { $cost } in all.
    }
decision-holding = A decision was recorded on { $moment }. A new decision refers to it.
decision-read = Read the decision
decision-decider = Who decides
decision-decider-hint = For example: College of mayor and aldermen
decision-reason = Why
decision-reason-hint = Everyone can read this. Authors receive this text.
decision-next-door = Where can a plan that is not carried out still go
decision-next-door-hint = For example a fund, a team or a next round.
decision-review = When will you look whether this decision still holds?
decision-review-hint = On that day whoever decided looks whether something must change.
decision-per-plan = Per plan
decision-per-plan-hint = If the result is followed, nothing is needed here. If the decision departs from it, open that plan and say why.
decision-chosen = Chosen
decision-not-chosen = Not chosen
decision-departs-out = Not carry out after all
decision-departs-in = Carry out after all
decision-departure-reason = Why does the decision depart here
decision-departure-reason-hint = Everyone can read this.
decision-own-door = Where this plan can still go
decision-own-door-hint = Empty: the text above applies.
decision-who-hears = All authors, and all voters who left an address, get a notice as soon as this is recorded.
decision-save = Record and publish the decision
decision-waiting-title = There is no decision yet
decision-waiting = { $who } decides by { $due }.
decision-to-undertaking = To this undertaking
decision-adopted = { $who } adopts the result
decision-departed =
    { $count ->
        [one] { $who } departs from the result for one plan
       *[other] { $who } departs from the result for { $count } plans
    }
decision-lead =
    { $count ->
        [0] No plan of the { $all } on the list is carried out. There was { $amount }.
        [one] One plan is carried out, of the { $all } on the list. It costs { $cost }; there was { $amount }.
       *[other] { $count } plans are carried out, of the { $all } on the list. Together they cost { $cost }; there was { $amount }.
    }
decision-recorded-on = Recorded on { $moment }. The decision rests on version { $version } of the frame.
decision-review-on = On { $day } it is looked at whether this decision still holds.
decision-frame = Read the frame
decision-plans = What happens with each plan
decision-plan-in = Is carried out
decision-plan-in-against = Is carried out after all
decision-plan-out = Is not carried out
decision-plan-out-against = Is not carried out after all
decision-door = Where this can still go:
decision-to-promises = Follow the promises
decision-to-result = See the result
decision-to-report = Read the report
decision-earlier = Decided earlier
decision-earlier-text = The decision above takes the place of these.
notice-decision-recorded = The decision is recorded and published. Now make the promises.
notice-decision-published = The decision has been recorded and published.
refusal-decision-without-result = There is no result yet. Record the decision after the votes are counted.
refusal-decision-without-next-door = Say where plans that are not carried out can still go.
refusal-decision-review-passed = Choose a day that is still to come, or leave the date empty.
refusal-undertaking-closed = This undertaking is closed. Nothing can change in it any more.
mail-decision-subject = Decision on { $undertaking }
mail-decision-body =
    There is a decision on { $undertaking }. It was taken by: { $decider }.

    { $reason }

    Read what happens with each plan: { $address }
mail-decision-plan-in-subject = Your plan is carried out: { $plan }
mail-decision-plan-in-body =
    Your plan “{ $plan }” in { $undertaking } is carried out. The decision was taken by: { $decider }.

    { $reason }

    We will tell you who carries it out and when it is done.
    { $address }
mail-decision-plan-in-against-result-subject = Your plan is carried out after all: { $plan }
mail-decision-plan-in-against-result-body =
    Your plan “{ $plan }” in { $undertaking } is carried out after all. The decision was taken by: { $decider }.

    Why: { $departure }

    { $reason }

    { $address }
mail-decision-plan-out-subject = Your plan is not carried out: { $plan }
mail-decision-plan-out-body =
    Your plan “{ $plan }” in { $undertaking } was not chosen in the vote and is not carried out. The decision was taken by: { $decider }.

    { $reason }

    Where your plan can still go: { $next_door }

    How close your plan came is on the page of the result. Read the decision: { $address }
mail-decision-plan-out-against-result-subject = Your plan is not carried out after all: { $plan }
mail-decision-plan-out-against-result-body =
    Your plan “{ $plan }” in { $undertaking } was chosen in the vote, but is not carried out after all. The decision was taken by: { $decider }.

    Why: { $departure }

    { $reason }

    Where your plan can still go: { $next_door }

    { $address }
