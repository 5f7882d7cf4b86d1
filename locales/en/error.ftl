# Pages for what goes wrong: a title that says what happened, a text that says what is safe and what to do.
failure-not-found-title = This page does not exist
failure-not-found-text = The address may be wrong, or the page may be gone. Check whether you copied the address correctly.
failure-signed-out-title = You are not signed in
failure-signed-out-text = You may have been away too long. What you filled in is still in your browser. Sign in in a new tab, come back here with the Back button and send the form again.
failure-signed-out-action = Sign in
failure-bad-request-title = We could not read this
failure-bad-request-text = Nothing was saved. Go back with the Back button of your browser and try once more.
failure-refused-title = This is not possible now
failure-refused-text = Nothing was changed.
failure-cross-site-title = This form came from another website
failure-cross-site-text = For your safety we did not accept it. Nothing was changed. Open the page here and fill in the form again.
failure-method-title = This address is not a page
failure-method-text = Nothing was changed. Go back and use the button on the page.
failure-conflict-title = Someone else was just a little earlier
failure-conflict-text = This has changed in the meantime. Your change was not saved, but it is still in your browser. Open the page in a new tab to see what it says now.
failure-too-large-title = This is too large
failure-too-large-text = A form with its photo may not be larger than 12 megabytes. Nothing was saved. Go back with the Back button: what you filled in is still there.
failure-wrong-type-title = We do not read this kind of file
failure-wrong-type-text = Nothing was saved. Go back and send the form from the page.
failure-too-many-title = Please wait a moment
failure-too-many-text = { $minutes ->
    [one] There were too many attempts. Try again in { $minutes } minute.
   *[other] There were too many attempts. Try again in { $minutes } minutes.
}
failure-unavailable-title = This takes too long
failure-unavailable-text = The server is too busy now or is starting again. Try once more in a minute. What you saw confirmed before is stored safely.
failure-internal-title = Something went wrong on our side
failure-internal-text = This is not your fault. What you saw confirmed before is stored safely. What you sent just now probably is not: go back with the Back button and try once more.
failure-internal-reference = Does it keep going wrong? Then give us this code:
failure-unknown-host-title = No municipality has been set up here yet
failure-unknown-host-text = This server does not know the address “{ $host }”. Operator: add this address to an organisation.
failure-help = Help and contact
