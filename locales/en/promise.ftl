# Promises: the register, one promise, the question whether it was kept, and the mail about it.
promise-register = Promises
promise-register-heading =
    { $found ->
        [0] There are no promises here
        [one] One promise, { $kept } kept, { $overdue } overdue
       *[other] { $found } promises, { $kept } kept, { $overdue } overdue
    }
promise-register-lead = Who promises what, to whom and by when. Those to whom it was promised say whether it was kept.
promise-register-caption = Promises: overdue first, then by date
promise-promise = Promise
promise-who = Who
promise-due = By
promise-standing = Standing
promise-team = Team
promise-area = Neighbourhood
promise-undertaking = Undertaking
promise-year = Year
promise-money = Money
promise-from = Belongs to
promise-search = Search for a word
promise-filter = Show these promises
promise-show-all = Show all promises
promise-any-standing = Any standing
promise-any-undertaking = Any undertaking
promise-any-area = Any neighbourhood
promise-any-team = Any team
promise-any-year = Any year
promise-none-yet = No promises have been made yet. They appear here once there is a decision.
promise-none-yet-action = See what is going on
promise-none-found = No promise fits this choice.
promise-teams = Per team
promise-teams-text = Numbers are per team, never per person. Teams of one person stand together.
promise-teams-caption = How the promises of each team stand
promise-other-teams = Other
promise-total-all = All
promise-total-running = Running
promise-total-not = Not kept or withdrawn
promise-open-data = Open data
promise-csv = These promises for a spreadsheet (CSV)
promise-feed = News about promises (Atom)
promise-owner = { $name } ({ $function })
promise-by-silence-short = without an answer of the author
promise-by-silence = Those to whom this was promised did not answer within 14 days. The word of the owner counts.
standing-asked = Asked
standing-running = Running
standing-due-soon = Due soon
standing-overdue = Overdue
standing-claimed = Said to be done
standing-kept = Kept
standing-kept-late = Kept late
standing-not-kept = Not kept
standing-withdrawn = Withdrawn
promise-lead-asked = Asked of { $owner }. The question waits for a yes. Date: { $due }.
promise-lead-running = { $owner } promised this for { $due }.
promise-lead-due-soon = { $owner } promised this for { $due }. That date is near.
promise-lead-overdue = { $owner } promised this for { $due }. That date has passed.
promise-lead-claimed = { $owner } says this is done. Now those to whom it was promised may speak. Date: { $due }.
promise-lead-kept = This promise of { $owner } was kept, by { $due }.
promise-lead-kept-late = This promise of { $owner } was kept, after { $due }.
promise-lead-not-kept = This promise of { $owner } for { $due } was not kept. Below is why.
promise-lead-withdrawn = This promise of { $owner } for { $due } was withdrawn. Below is why.
promise-here = Promise { $number }
promise-actor-program = Bondgenoot
promise-actor-beneficiary = The one to whom it was promised
promise-act-make = { $who } says yes to this promise.
promise-act-change = { $who } moves the date from { $old } to { $new }.
promise-act-claim = { $who } says this is done.
promise-act-confirm = { $who } says: yes, this was kept.
promise-act-deny = { $who } says: no, something is still missing.
promise-act-silence = { $who }: 14 days without an answer. The word of the owner counts.
promise-act-fail = { $who } says this will not be kept.
promise-act-withdraw = { $who } withdraws this promise.
promise-act-escalate-team = { $who }: the date has passed. The team was told.
promise-act-escalate-manager = { $who }: a week overdue. The manager was told.
promise-act-escalate-portfolio-holder = { $who }: two weeks overdue. The portfolio holder was told.
promise-no-story = Nothing has happened yet.
promise-story = What happened
promise-to-register = To all promises
promise-to-desk = Do something with this promise
promise-to-public = See the public page
promise-question = Was this promise kept?
promise-question-text = This was promised to you. Your answer counts.
promise-answer-yes = Yes, this was kept
promise-answer-no = No, this is still missing
promise-answer-missing = What is still missing? Fill this in with no.
promise-answer-lead = { $owner } says this is done. The date was { $due }.
promise-read-story = Read what happened
promise-link-ended = This link no longer works
promise-link-ended-text = The question was answered already, or the link is older than 30 days. Signing in with the same e-mail address works too.
promise-desk-heading-mijn =
    { $count ->
        [0] You have no promises
        [one] You have one promise
       *[other] You have { $count } promises
    }
promise-desk-heading-team =
    { $count ->
        [0] Your team has no promises
        [one] Your team has one promise
       *[other] Your team has { $count } promises
    }
promise-desk-heading-alle =
    { $count ->
        [0] There are no promises
        [one] There is one promise
       *[other] There are { $count } promises
    }
promise-desk-which = Which promises
promise-desk-mine = Mine
promise-desk-team = Of my team
promise-desk-all = All
promise-desk-none = Nothing here yet.
promise-do = What do you want to do
promise-do-make = Say yes to this promise
promise-do-make-hint = From then on the date counts.
promise-do-claim = Say this is done
promise-do-claim-hint = The author is asked whether it is so.
promise-do-change = Move the date
promise-do-change-hint = Only before the date, with a reason.
promise-do-fail = Say this will not be kept
promise-do-fail-hint = The promise then stands in the register as not kept.
promise-do-withdraw = Withdraw this promise
promise-do-withdraw-hint = For example because a new decision asks for it.
promise-do-reason = What was done, or why
promise-do-reason-hint = Needed for everything except saying yes. Everyone can read this.
promise-do-save = Record and publish
promise-change-due = The new date
promise-change-due-hint = Only when moving the date.
promise-make-heading =
    { $count ->
        [0] Every plan that is carried out has a promise
        [one] One plan has no promise yet
       *[other] { $count } plans have no promise yet
    }
promise-make-lead = Turn each plan into a promise with one owner and a date. The author hears whether the owner says yes.
promise-make-early = Promises follow a decision. Record the decision first.
promise-make-to-decision = To the decision
promise-make-one = The promise for this plan
promise-make-another = Another promise for this plan
promise-make-wanted = Make this promise
promise-make-title = What is promised
promise-make-title-hint = So that everyone can see whether it is there: “Four tables stand by the pond.”
promise-make-owner = Who is the owner
promise-make-function = Function of the owner
promise-make-function-hint = It stands beside the name in the register.
promise-make-due-hint = A date that can be kept. Moving it later needs a reason.
promise-make-who-hears = An owner who does not fill in this form is asked to say yes.
promise-make-save = Make the promises
promise-no-team = No team
promise-to-lesson = Done? Close the undertaking with a lesson
notice-promises-made = The promises are made. The owners have been told.
notice-promise-done = Recorded and published.
notice-promise-answered = Thank you. Your answer stands with the promise.
refusal-promise-without-decision = There is no decision yet. Make the promises after it.
refusal-promise-none-chosen = Choose at least one plan to make a promise of.
refusal-promise-same-date = This is the date of the promise already. Choose another date.
mail-promise-asked-subject = Can you promise this: { $promise }
mail-promise-asked-body =
    You are asked to own a promise in { $undertaking }:

    { $promise }
    By { $due }

    Say yes, or withdraw it with a reason: { $desk }
mail-promise-unanswered-subject = Waits for a yes: { $promise }
mail-promise-unanswered-body =
    This promise has waited a week for a yes:

    { $promise }
    By { $due }

    { $desk }
mail-promise-reminder-subject = By { $due }: { $promise }
mail-promise-reminder-body =
    This has to be done by { $due }:

    { $promise }

    If it is done, say so. If it will not be in time, move the date with a reason; that can be done up to { $due }.
    { $desk }
mail-promise-overdue-team-subject = Overdue: { $promise }
mail-promise-overdue-team-body =
    { $promise }
    Owner: { $function }. Date: { $due }.

    The date has passed. Can the team help?

    { $address }
mail-promise-overdue-manager-subject = Overdue: { $promise }
mail-promise-overdue-manager-body =
    { $promise }
    Owner: { $function }. Date: { $due }.

    This is a week overdue. Ask the owner what is needed.

    { $address }
mail-promise-overdue-portfolio-holder-subject = Overdue: { $promise }
mail-promise-overdue-portfolio-holder-body =
    { $promise }
    Owner: { $function }. Date: { $due }.

    This is two weeks overdue, also after telling team and manager.

    { $address }
mail-promise-make-subject = Promised: { $promise }
mail-promise-make-body =
    { $owner } ({ $function }) promises you:

    { $promise }
    By { $due }

    Follow this promise: { $address }
mail-promise-change-subject = New date { $due }: { $promise }
mail-promise-change-body =
    The date of this promise has changed to { $due }:

    { $promise }

    Why: { $reason }

    { $address }
mail-promise-claim-subject = Was this kept: { $promise }
mail-promise-claim-body =
    { $owner } ({ $function }) says this is done:

    { $promise }

    { $reason }

    Is that so? Say yes or no: { $link }

    The link works for 30 days. If we hear nothing for 14 days, the word of the owner counts.
mail-promise-confirm-subject = Kept: { $promise }
mail-promise-confirm-body =
    The author says this was kept:

    { $promise }

    { $address }
mail-promise-deny-subject = Not done yet: { $promise }
mail-promise-deny-body =
    The author says something is still missing:

    { $promise }

    { $reason }

    { $desk }
mail-promise-silence-subject = Kept, without an answer: { $promise }
mail-promise-silence-body =
    There was no answer in 14 days. The word of the owner counts, and that is marked:

    { $promise }

    The author can still answer up to 30 days after the owner spoke.

    { $address }
mail-promise-fail-subject = This will not be kept: { $promise }
mail-promise-fail-body =
    { $owner } ({ $function }) says this will not be kept:

    { $promise }

    Why: { $reason }

    { $address }
mail-promise-withdraw-subject = Withdrawn: { $promise }
mail-promise-withdraw-body =
    This promise was withdrawn:

    { $promise }

    Why: { $reason }

    { $address }
