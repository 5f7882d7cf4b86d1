# Frames: reading, writing and publishing one.
phase-collect = Handing in plans
phase-check = Checking plans
phase-vote = Voting
phase-decide = Deciding
influence-inform = Inform
influence-inform-hint = Residents hear what happens.
influence-consult = Consult
influence-consult-hint = Residents give their opinion.
influence-advise = Advise
influence-advise-hint = Residents give advice. Whoever departs from it says why.
influence-coproduce = Co-produce
influence-coproduce-hint = Residents and municipality make it together.
influence-codecide = Co-decide
influence-codecide-hint = Residents decide within the frame.
frame-step-1 = What and why
frame-step-2 = The room
frame-step-3 = Who and when
frame-step-4 = The points and the vote
frame-step-5 = Check and publish
frame-step-1-title = What will you ask, and why?
frame-step-2-title = What is fixed and what is open?
frame-step-3-title = Who may take part, and when?
frame-step-4-title = What must a plan meet, and how does a vote count?
frame-step-5-title = Is the frame right?
frame-step-1-next = To step 2: the room
frame-step-2-next = To step 3: who and when
frame-step-3-next = To step 4: the points and the vote
frame-step-4-next = To step 5: check and publish
frame-step-5-next = Publish this frame
frame-keep = Keep this and go on later
frame-back = Back to the previous step
frame-nothing = Nothing filled in
frame-goal = Goal
frame-question = Question to residents
frame-user = Who uses the answers
frame-action = What is done with the answers
frame-amount = Amount to divide
frame-fixed = What is fixed
frame-open = What is open
frame-principles = Principles
frame-influence = Influence of residents
frame-last-word = Who has the last word
frame-categories = Kinds of plans
frame-who = Who may take part
frame-who-all = Everyone from: { $area }
frame-who-from = Everyone aged { $age } or over from: { $area }
frame-collect = Handing in plans
frame-check = Checking plans
frame-vote = Voting
frame-decide = Decision
frame-support = Support that a plan needs
frame-support-none = No support needed
frame-support-people = { $count ->
    [one] Support of { $count } resident
   *[other] Support of { $count } residents
}
frame-criteria = Points that a plan must meet
frame-ballot = Ballot
frame-ballot-approval = { $maximum ->
    [one] Each voter chooses { $maximum } plan
   *[other] Each voter chooses { $minimum } to { $maximum } plans
}
frame-ballot-within-budget = Each voter chooses plans that together fit in the amount
frame-choice-ballot-approval = A number of plans
frame-choice-ballot-approval-hint = Each voter chooses a number of plans. How many is set below.
frame-choice-ballot-within-budget = Plans that together fit in the amount
frame-choice-ballot-within-budget-hint = Each voter divides the whole amount. That asks more arithmetic.
frame-method = Counting rule
frame-method-equal-shares = Equal shares
frame-method-equal-shares-hint = Every vote gets an equal share of the money. A plan goes ahead when its voters can pay for it together. So a small group gets something too.
frame-method-greedy = Most votes first
frame-method-greedy-hint = From the top down. What no longer fits is skipped.
frame-method-greedy-no-skip = Most votes first, until it no longer fits
frame-method-greedy-no-skip-hint = From the top down. It stops at the first plan that does not fit.
frame-method-own = Another rule
frame-method-own-hint = A rule that is not listed here, for instance with a budget per neighbourhood. You paste it at the bottom of this page.
frame-completion = Money left over with equal shares
frame-completion-add1-fill = Shares grow until the money is nearly gone, then most votes first
frame-completion-add1 = Shares grow until no plan fits any more
frame-completion-add1-overspend = Shares grow until the amount would be exceeded
frame-completion-none = It stays
frame-ties = When plans are equal
frame-ties-cost-votes-lot = The cheapest plan, then the most votes, then a public lot
frame-ties-votes-cost-lot = The most votes, then the cheapest plan, then a public lot
frame-ties-lot = A public lot
frame-ties-cost-votes-id = The cheapest plan, then the most votes, then the number of the plan
frame-ties-own = The order of the rule itself
frame-minimum-votes = Votes that a plan needs
frame-minimum-votes-none = No minimum
frame-minimum-votes-some = { $count ->
    [one] At least { $count } vote
   *[other] At least { $count } votes
}
frame-caps = Most money for one kind or one neighbourhood
frame-cap-category = { $name }: at most { $amount }
frame-cap-neighborhood = Neighbourhood { $name }: at most { $amount }
frame-cap-of = Most money for plans about { $name }
frame-level-gemeente = Municipality
frame-level-wijk = District
frame-level-buurt = Neighbourhood
frame-criterion = Point { $number }
frame-criterion-explanation = Explanation of point { $number }
frame-more-criteria = Keep this and give more lines
frame-field-title = Name
frame-field-title-hint = As residents call it, for instance: Neighbourhood budget Rozenhoek 2027.
frame-field-summary = Summary
frame-field-summary-hint = One or two sentences. They stand on the first page.
frame-field-goal = Goal
frame-field-goal-hint = What are you doing this for? What will be better?
frame-field-question = Question to residents
frame-field-question-hint = The question at the top of the page.
frame-field-user = Who uses the answers?
frame-field-user-hint = A team or function that will work with them.
frame-field-action = What is done with the answers?
frame-field-action-hint = What will residents see of it later?
frame-field-owner = Owner
frame-field-owner-hint = One official with whom everything comes together.
frame-field-owner-function = Function of the owner
frame-field-owner-function-hint = This is how the owner stands on the public page.
frame-field-amount = Amount to divide
frame-field-amount-hint = In euros, for instance 30.000.
frame-field-fixed = What is fixed?
frame-field-fixed-hint = One point per line.
frame-field-open = What is open?
frame-field-open-hint = One point per line.
frame-field-principles = What will you hold on to?
frame-field-principles-hint = One point per line, for instance: every vote weighs the same in money.
frame-field-influence = How much influence do residents have?
frame-field-influence-hint = The rungs of the ladder of participation.
frame-field-last-word = Who has the last word?
frame-field-last-word-hint = For instance: the municipal executive.
frame-field-categories = Kinds of plans
frame-field-categories-hint = One kind per line. May be left empty.
frame-field-area = For which area?
frame-field-area-hint = Whoever lives here may hand in plans and vote.
frame-field-minimum-age = From which age?
frame-field-minimum-age-hint = Fill in 0 if everyone may vote.
frame-field-collect = First day for handing in plans
frame-field-collect-end = Last day for handing in plans
frame-field-check = First day of checking
frame-field-check-end = Last day of checking
frame-field-vote = First day of the vote
frame-field-vote-hint = From this day nothing in the frame changes.
frame-field-vote-end = Last day of the vote
frame-field-decide = Decision by
frame-field-support-threshold = How many residents must support a plan?
frame-field-support-threshold-hint = Fill in 0 if a plan needs no support.
frame-field-criteria = Points that a plan must meet
frame-field-criteria-hint = Write each point as a sentence that is true or not. An empty point does not count.
frame-field-ballot = How do voters choose?
frame-field-minimum = Fewest plans
frame-field-minimum-hint = Only when voters choose a number of plans.
frame-field-maximum = Most plans
frame-field-method = How are the votes counted?
frame-field-method-hint = With the result residents see both rules side by side. This one decides.
frame-field-rule = Paste the rule here
frame-field-rule-hint = The contents of a file regel.json. There is such a file with every result. If you choose “Another rule” above, only what stands here counts: also for plans that are equal, and for limits.
frame-field-completion = What happens to money that is left?
frame-field-completion-hint = Only with equal shares.
frame-field-ties = What decides when plans are equal?
frame-field-ties-hint = This order is fixed beforehand.
frame-field-minimum-votes = How many votes does a plan need at least?
frame-field-minimum-votes-hint = Fill in 0 if there is no minimum.
frame-field-caps = Most money for one kind or one neighbourhood
frame-field-caps-hint = Leave empty what has no limit. Kinds come from step 2.
frame-field-cap-neighborhood = Most money for plans in the same neighbourhood
frame-field-reason = Why does the frame change?
frame-field-reason-hint = Anyone can read this. Authors of plans get it in their notice.
frame-title-stays = The name “{ $title }” and the summary are public and stay.
frame-check-lead = Everything is filled in. Read the frame once more.
frame-obstacles-title = This is needed before the frame can be published
frame-change-step = Change
frame-what-changes = This changes
frame-what-changed = What changed
frame-change-what = Part
frame-change-before = Was
frame-change-after = Becomes
frame-publish-hint = After publishing, a change is a new version with a reason. Once the vote begins nothing changes any more.
frame-publish-change-hint = Anyone can still read the previous version.
frame-clashes = { $count ->
    [one] In the same weeks the same residents are asked something { $count } more time.
   *[other] In the same weeks the same residents are asked something { $count } more times.
}
frame-clashes-link = See the calendar of asks
frame-calendar = Calendar of asks
frame-calendar-text = What do we ask of these residents already? If you can, choose weeks in which nobody else asks anything. The calendar looks at the area and the days that were kept last.
frame-calendar-empty = Nobody else asks anything of residents from today on.
frame-calendar-what = Ask
frame-calendar-when = When
frame-calendar-where = Of whom
frame-calendar-clash = Same people and weeks?
frame-calendar-clashes = Overlaps
frame-calendar-free = Does not overlap
frame-read-here = Frame
frame-read-title = The frame: { $amount } to divide
frame-read-may-change = This is version { $version }. The vote begins on { $day }; from then on nothing changes.
frame-read-frozen = This is version { $version }. The vote began on { $day }. Since then nothing changes.
frame-history = All versions
frame-version = Version { $number }
frame-version-first = First publication.
frame-discard-title = Throw away the draft of “{ $title }”?
frame-discard-all = This undertaking was never published. The draft and everything in it disappears. This cannot be undone.
frame-discard-change = Only the change that is being prepared disappears. The published frame stays.
frame-discard-yes = Throw the draft away
frame-discard-no = Keep the draft
notice-frame-kept = The draft was kept.
notice-frame-published = The frame was published.
notice-frame-discarded = The draft was thrown away.
refusal-number-wrong = Fill in a whole number from { $least } to { $most }.
refusal-frame-too-many-items = These are { $found } lines. { $max } fit. Take lines away or join them.
refusal-frame-criterion-without-title = This point has only an explanation. Write down the point itself too.
refusal-frame-unchanged = Nothing in the frame has changed. Change something first.
mail-frame-changed-subject = Something changes: { $title }
mail-frame-changed-body =
    Dear resident,

    The frame of { $title } has changed. The reason:

    { $reason }

    What exactly changes is here:
    { $address }

    You get this notice because you handed in a plan. You need not do anything. Does your plan no longer fit? You can change it until the last day of handing in.
template-budget-goal = Residents improve their neighbourhood and get to know each other. They decide themselves where the money goes.
template-budget-question = Which plan makes our neighbourhood more beautiful, greener, safer or more sociable?
template-budget-user = The neighbourhood team, together with the authors of the chosen plans.
template-budget-action = The plans that win become promises with a name and a date. Anyone can follow whether they are kept.
template-budget-fixed =
    The amount and the dates
    The points against which every plan is checked
    The way of counting
template-budget-open =
    Which plans there will be
    Where in the neighbourhood
    Who helps to carry them out
template-budget-principles =
    Every vote weighs the same in money
    Every choice gets a reason that everyone can read
    Taking part is also possible without a computer
template-budget-last-word = The municipal executive
template-budget-categories =
    Green
    Streets and squares
    Play and sports
    Meeting
    Art and history
    Safety
template-budget-criterion-1 = Lies in the area
template-budget-criterion-1-explanation = The place lies in the area of this budget, on land that the municipality may use.
template-budget-criterion-2 = Is for everyone
template-budget-criterion-2-explanation = All residents can use it. It does not serve one person or one company.
template-budget-criterion-3 = Can be done within a year
template-budget-criterion-3-explanation = The plan can be finished within a year after the decision.
template-budget-criterion-4 = Fits in the amount
template-budget-criterion-4-explanation = The costs, with the first maintenance, fit in the amount to divide.
template-budget-criterion-5 = Is allowed and safe
template-budget-criterion-5-explanation = The plan fits the rules, and a permit is within reach.
template-budget-criterion-6 = Maintenance is arranged
template-budget-criterion-6-explanation = It is clear who maintains the plan once it is there.
