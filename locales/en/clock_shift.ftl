# The clock of the demo.
clock-title = It is now { $now }
clock-lead = This is a demo. Move the clock forward to see a budget from beginning to end. The clock only goes forward, and only in the demo. Whoever is signed in stays signed in.
clock-card-title = Clock of the demo
clock-card-text = In real life every phase takes weeks. Here time can move on to the next phase.
clock-card-link = Move the clock forward
clock-phase-title = To the next phase
clock-phase-label = Of which undertaking?
clock-phase-button = Move the clock to the next phase
clock-days-title = A number of days forward
clock-days-label = Number of days
clock-days-button = Move the clock forward this many days
clock-nothing = No undertaking has a next phase. Publish a frame first.
notice-clock-moved = The clock was moved forward.
refusal-clock-no-next-phase = This undertaking has no next phase. Choose another undertaking.
