# The lesson with which an undertaking closes.
lesson-heading = Close this undertaking with a lesson
lesson-heading-early = This undertaking cannot close yet
lesson-heading-closed = This undertaking is closed
lesson-early = An undertaking closes only after there is a decision on the result.
lesson-lead = Those who took part read here what was done with the contributions and what can be better next time.
lesson-open =
    { $count ->
        [0] No promises are running any more.
        [one] One promise is still running. It stays open and stays in the register:
       *[other] { $count } promises are still running. They stay open and stay in the register:
    }
lesson-lesson = The lesson
lesson-lesson-hint = At most five lines: what happened, and what does that mean for next time.
lesson-done = What was done with the contributions
lesson-done-hint = Also what happened with plans that were not chosen.
lesson-who-hears = Everyone who took part and left an address gets a notice.
lesson-save = Close the undertaking and publish the lesson
lesson-to-report = Read the report
notice-undertaking-closed = The undertaking is closed. This is the report.
refusal-lesson-without-decision = There is no decision yet. An undertaking closes only after it.
mail-lesson-subject = { $undertaking } is finished
mail-lesson-body =
    { $undertaking } is finished. Thank you for taking part.

    What was done with the contributions:
    { $done }

    What we learned:
    { $lesson }

    Promises still running: { $open }. Follow them at { $promises }
    The whole report: { $report }
