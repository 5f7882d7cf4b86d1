# The staff desk of today, and the outbox.
desk-heading = { $count ->
    [0] Nothing waits for you
    [1] One thing waits for you
    [2] Two things wait for you
    [3] Three things wait for you
    [4] Four things wait for you
    [5] Five things wait for you
    [6] Six things wait for you
    [7] Seven things wait for you
    [8] Eight things wait for you
    [9] Nine things wait for you
    [10] Ten things wait for you
   *[other] { $count } things wait for you
}
desk-lead = Nothing is late. The first is for { $first }.
desk-lead-late = { $late ->
    [one] One thing is late. Begin with that.
   *[other] { $late } things are late. Begin with those.
}
desk-lead-empty = What you have to do will stand here: checks, advice, promises and paper ballots.
desk-mine = Waits for you
desk-asked = What you asked of others
desk-team = For the team
desk-undertakings = Your undertakings
desk-undertakings-none = You own no undertaking now.
desk-to-undertakings = To all undertakings
desk-undertakings-caption = Where each undertaking stands and what comes next
desk-undertaking = Undertaking
desk-stage = Stage
desk-next = What now
desk-until = until { $day }
desk-kind-check = check
desk-kind-advice = advice
desk-kind-promise = promise
desk-kind-paper = paper ballot
desk-kind-count = count
desk-kind-decision = decision
desk-due-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
desk-due-today = today
desk-due-tomorrow = tomorrow
desk-due = before { $day }
desk-title = { $title }
desk-check = Plan { $number }: { $title }
desk-check-why = Open points: { $open } of { $total }.
desk-check-action = Check this plan
desk-check-action-go-on = Go on checking
desk-checks = Check plans: { $undertaking }
desk-checks-why = { $late ->
    [0] { $count ->
        [one] { $count } plan waits for a check.
       *[other] { $count } plans wait for a check.
    }
   *[other] { $count ->
        [one] { $count } plan waits for a check and is late.
       *[other] { $count } plans wait for a check, { $late } of them late.
    }
}
desk-checks-action = See the plans
desk-below = Too little support: { $undertaking }
desk-below-why = { $count ->
    [one] { $count } plan did not get the support. Its author waits to hear.
   *[other] { $count } plans did not get the support. Their authors wait to hear.
}
desk-below-action = Refuse these plans with a reason
desk-advice-mine = { $name } asks advice
desk-advice-asked = { $name } was asked for advice
desk-advice-why = Plan { $number }, { $title }: { $question }
desk-advice-mine-action = Give advice
desk-advice-asked-action = See the question
desk-promise-why = Say that it is done, or explain why it will be later.
desk-promise-action = To the promise
desk-promise-asked-why = This promise waits for your yes.
desk-promise-asked-action = See what is asked
desk-paper = Paper ballots: { $undertaking }
desk-paper-why = { $count ->
    [one] { $count } ballot waits for a second reader.
   *[other] { $count } ballots wait for a second reader.
}
desk-paper-action = Enter the ballots
desk-count-why = The vote is closed and can be counted.
desk-count-action = Go to the count
desk-lot-why = Plans ended equal. A lot must be drawn.
desk-lot-action = Enter the lot
desk-decide-why = The result is there. It needs a decision with a reason.
desk-decide-action = Take the decision
desk-next-preparing = Finish the frame
desk-next-announced = See the undertaking
desk-next-collecting = See the plans that come in
desk-next-checking = Check the plans
desk-next-voting = See the voter roll
desk-next-counting = Count the votes
desk-next-deciding = Record the decision
desk-next-executing = Follow the promises
desk-next-closed = Read the lesson
post-heading = Mail that the desk sends
post-heading-failed = { $count ->
    [one] One message did not arrive
   *[other] { $count } messages did not arrive
}
post-heading-closed = Only organisers and administrators see the mail
post-closed = The mail holds addresses of residents. Ask an organiser or an administrator if you look for something.
post-lead = The newest messages come first. Personal links are not shown here.
post-lead-demo = This is the demo: no mail leaves. You can read every message here and follow its links.
post-filter-all = All ({ $count })
post-filter-failed = Not arrived ({ $count })
post-filter-waiting = Waiting ({ $count })
post-filter-sent = Sent ({ $count })
post-state-failed = not arrived
post-state-waiting = waiting
post-state-sent = sent
post-empty = There is no mail here. Messages come by themselves when something happens.
post-to = to
post-retry = Try to send again
notice-post-retried = The message is being sent again.
refusal-notice-not-failed = This message was sent already or is waiting.
