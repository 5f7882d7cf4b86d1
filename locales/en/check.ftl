# Checking plans, advice and notes.
check-list-heading = { $count ->
    [0] No plan waits for a check
    [one] One plan waits for a check
   *[other] { $count } plans wait for a check
}
check-list-heading-late = { $count ->
    [one] One plan is past its date
   *[other] { $count } plans are past their date
}
check-list-lead = Admitted: { $admitted }. Refused: { $refused }. The vote begins on { $vote }.
check-filter = What to show
check-filter-waiting = Waits for check
check-filter-late = Late
check-filter-admitted = Admitted
check-filter-refused = Refused
check-filter-all = All plans
check-list-empty = There are no plans here. Choose another list above.
check-list-caption = Plans, the nearest date first
check-plan = Plan
check-points = Points
check-support = Support
check-due = Before
check-state = State
check-points-open = Open points: { $open } of { $total }
check-advice-open = { $count ->
    [one] { $count } advice asked
   *[other] { $count } advices asked
}
check-supporters = { $count ->
    [one] { $count } supporter
   *[other] { $count } supporters
}
check-late = late
check-today = today
check-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
check-waits = waits for check
check-outcome-admitted = admitted
check-outcome-refused = refused
check-outcome-reopened = looked at again
check-below-title = Plans with too little support
check-below-lead = { $threshold ->
    [one] A plan needs at least { $threshold } supporter. Support was open until { $until }. You can refuse these plans together. Every author hears at once.
   *[other] A plan needs at least { $threshold } supporters. Support was open until { $until }. You can refuse these plans together. Every author hears at once.
}
check-below-lead-open = { $threshold ->
    [one] A plan needs at least { $threshold } supporter. Support is open until { $until }. Nothing can be refused here before that day.
   *[other] A plan needs at least { $threshold } supporters. Support is open until { $until }. Nothing can be refused here before that day.
}
check-below-choose = Which plans do you refuse?
check-below-reason = Each plan gets this reason, with its own number:
check-below-next-door-hint = Where can an author go instead? This stands in every message.
check-below-refuse = Refuse the chosen plans
check-threshold-reason = This plan was supported { $supporters }× until { $until }. It needed { $threshold }. That stands in the frame.
check-back = All plans
check-lead-open = { $open ->
    [one] { $open } point open. Decide before { $due }.
   *[other] { $open } points open. Decide before { $due }.
}
check-lead-late = The decision was promised before { $due }. Everyone sees that on the page of the plan.
check-lead-admitted = This plan was admitted and goes on the ballot.
check-lead-refused = This plan was refused, with a reason and a next door.
check-the-plan = The plan
check-author-cost = Cost according to the author
check-estimated-cost = Cost as estimated by the municipality
check-estimated-cost-hint = The plan goes on the ballot with this amount. It may stay empty when the plan is refused.
check-support-reached = { $count ->
    [one] { $count } supporter, { $needed } needed
   *[other] { $count } supporters, { $needed } needed
}
check-support-missing = { $count ->
    [0] No supporters yet, { $needed } needed. This plan cannot go on the ballot yet.
    [one] { $count } supporter, { $needed } needed. This plan cannot go on the ballot yet.
   *[other] { $count } supporters, { $needed } needed. This plan cannot go on the ballot yet.
}
check-place = Place
check-category = Category
check-author = Author
check-author-unknown = No name known
check-channel-online = through the website
check-channel-paper = on paper
check-channel-stall = told at the stall
check-public-page = See the public page of this plan
check-decision = Decision
check-decision-older = Earlier decision on this plan
check-similar = Decided before, looks like this
check-similar-none = There is no earlier decision that looks like this plan.
check-similar-words = Same words: { $words }.
check-similar-category = Same kind of plan.
check-criteria = The points of the frame
check-saved-by = Draft, last saved by { $name } on { $when }.
check-theirs = A colleague wrote
check-point-reason = Why?
check-verdict-yes = Yes
check-verdict-no = No
check-verdict-conditional = Yes, if
check-no-criteria-judged = The points of the frame were not judged.
check-save = Save the draft
check-outcome = What do you decide?
check-choose-admit = The plan goes on the ballot
check-choose-refuse = The plan does not go on the ballot
check-reason = Reason
check-reason-hint = The author and everyone can read this. Write short sentences.
check-door = Next door
check-door-hint = Needed when the plan does not go on the ballot.
check-door-none = Choose a door, or write one yourself
check-door-next-round = Hand in the changed plan in the next round
check-door-neighbourhood-fund = Apply for the grant for residents' initiatives
check-door-report = Report this as a matter of public space
check-door-right-to-challenge = Use the right to challenge the municipality
check-door-council = Bring the plan to the municipal council
check-door-contact = Discuss the plan with the neighbourhood team
check-next-door = Where the plan can go instead
check-next-door-hint = Who calls the author, and when? Name a function and a date.
check-record-note = This decision is public at once. The author hears now, with the reason per point.
check-record = Record the decision with its reason
check-advice = Advice of colleagues
check-advice-none = No advice was asked yet.
check-advice-who = { $by } asked { $of }
check-advice-due = Answer asked before { $due }
check-advice-ask = Ask a colleague for advice
check-advice-whom = Whom do you ask?
check-colleague-none = Choose a colleague
check-advice-question = What is the question?
check-advice-before = Before which day?
check-advice-before-hint = For example 14 6 2027
check-advice-send = Send the question
check-notes = Notes
check-notes-none = There are no notes yet.
check-note = New note
check-note-hint = Only colleagues read this.
check-note-save = Save the note
check-reopen = Check again
check-reopen-why = The decision stays in the history. The plan then waits for a check again. This is possible until the vote begins.
check-reopen-reason = Why again?
check-reopen-reason-hint = The author gets to read this.
check-reopen-do = Reopen the check
notice-check-below-refused = The plans were refused. The authors are told.
notice-check-admitted = The decision was recorded. The plan goes on the ballot and the author is told.
notice-check-refused = The decision was recorded. The author is told the reason and the next door.
notice-check-note = The note was saved.
notice-check-asked = The question was sent. The answer will stand here.
notice-check-saved = The draft was saved.
notice-check-reopened = The check is open again. The author is told.
notice-check-answered = Your answer was sent.
refusal-check-already-recorded = A colleague has already recorded the decision. It stands on this page. What you typed is still there.
refusal-check-draft-newer = { $name } saved this draft while you were working. See what your colleague wrote. If you save again, what you typed counts.
refusal-check-frame-changed = The frame changed while you were working. Look at the points again and then record the decision.
refusal-check-not-recorded = There is no decision on this plan now that can be looked at again.
refusal-check-vote-open = The vote has begun. A plan can no longer be put on the ballot or taken off it.
refusal-check-support-missing = { $supporters ->
    [0] This plan has no supporters yet. It needs { $threshold } to go on the ballot.
    [one] This plan has { $supporters } supporter. It needs { $threshold } to go on the ballot.
   *[other] This plan has { $supporters } supporters. It needs { $threshold } to go on the ballot.
}
refusal-check-support-still-open = Support is open until { $until }. Refuse these plans after that.
refusal-check-no-plan-chosen = Choose at least one plan.
refusal-advice-date-passed = Give a day that is still to come.
refusal-advice-already-answered = This question has been answered. The answer stands on this page.
advice-heading-mine = { $name } asks your advice
advice-heading-answered = { $name } gave advice
advice-heading-waits = { $name } has not answered yet
advice-to-dossier = To the check of this plan
advice-to-desk = To the desk of today
advice-by = Asked by
advice-of = Asked of
advice-before = Answer before
advice-answer = Advice
advice-answer-hint = Is it possible, and what does it need? What you write stays as it is.
advice-send = Send the advice
advice-waits = The answer will stand here. Who asked gets a mail then.
mail-plan-admitted-subject = Your plan goes on the ballot: { $title }
mail-plan-admitted-body =
    Good news about your plan “{ $title }” for { $undertaking }. It goes on the ballot.
    
    Reason: { $reason }
    
    What we found per point:
    { $criteria }
    
    The vote begins on { $vote_opens }.
    Decided by: { $decider }.
    Your plan: { $address }
    Questions? Contact { $owner }.
mail-plan-refused-subject = Your plan does not go on the ballot: { $title }
mail-plan-refused-body =
    Your plan “{ $title }” for { $undertaking } does not go on the ballot.
    
    Reason: { $reason }
    
    What we found per point:
    { $criteria }
    
    Where you can go instead: { $next_door }
    
    Decided by: { $decider }.
    Your plan: { $address }
    Questions, or is something wrong? Contact { $owner }.
mail-check-reopened-subject = We look at your plan again: { $title }
mail-check-reopened-body =
    We look at your plan “{ $title }” for { $undertaking } again.
    
    Reason: { $reason }
    
    You hear from us as soon as there is a new decision. You need not do anything now.
    Your plan: { $address }
    Questions? Contact { $owner }.
mail-advice-asked-subject = { $name } asks your advice on plan { $number }
mail-advice-asked-body =
    It is about plan { $number }: { $title }.
    
    Question: { $question }
    
    Please answer before { $due }. Answer here: { $address }
mail-advice-given-subject = { $name } gave advice on plan { $number }
mail-advice-given-body =
    It is about plan { $number }: { $title }.
    
    Your question: { $question }
    
    Advice: { $answer }
    
    Go on with the check: { $address }
