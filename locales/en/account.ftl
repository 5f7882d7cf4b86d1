# Signing in and out, and the page about one's own account.
sign-in-title = Sign in with your e-mail address
sign-in-lead = We send you a link. You need no password.
sign-in-email = E-mail address
sign-in-email-hint = Only to send you the link and messages about your plan.
sign-in-ask = Send me the link
sign-in-staff-question = Do you work for the municipality?
sign-in-staff-link = Sign in for the desk
sign-in-help = Help with signing in
sign-in-sent-title = Look in your e-mail
sign-in-sent-lead = If the address is right, you get a link within a few minutes. The link works for 30 minutes and once.
sign-in-sent-spam = Nothing received? Look in the unwanted e-mail too.
sign-in-sent-demo = This is a demo. The e-mail does not leave the house, but stands at:
sign-in-again = Ask for a new link
sign-in-open-title = Sign in with the link from your e-mail
sign-in-open-lead = One more click and you are signed in.
sign-in-open-action = Sign in now
sign-in-desk-title = Sign in for the desk
sign-in-desk-lead = For officials. You need your password and the app that makes codes.
sign-in-password = Password
sign-in-desk-next = To step 2: the code from your app
sign-in-resident-question = Are you a resident?
sign-in-resident-link = Sign in with a link by e-mail
sign-in-code-title = Fill in the code from your app
sign-in-code-lead = Your password is right. The code changes every 30 seconds.
sign-in-code = Code of 6 digits
sign-in-code-hint = From the app on your phone, for instance 123 456.
sign-in-code-action = Sign in
sign-in-code-back = Back to step 1
sign-in-code-demo = This is a demo. The code is now:
sign-out-title = Sign out
sign-out-lead = After that nobody on this device can reach your data.
sign-out-action = Sign out
session-kind-resident = With a link by e-mail
session-kind-staff = With password and code
account-new-name = Resident
account-title = My data
account-name = Name
account-name-hint = This name stands with your plans. It need not be your real name.
account-language = Language
account-language-hint = For this website and for e-mail.
account-save = Save name and language
account-email-title = E-mail address
account-email-hint = Nobody else sees this address. Another address? Sign in with it: that becomes a new account.
account-sessions-title = Where you are signed in
account-sessions-lead = Do you not know a device? Then end it here.
account-session-browser = Browser
account-session-since = Signed in since
account-session-seen = Last seen
account-session-action = End
account-session-this = this device
account-session-end = End
account-browser-unknown = Unknown browser
account-data-title = Everything we keep about you
account-data-lead = You can see it and take it with you.
account-export = Get my data (JSON)
account-erase = Remove my account
account-erase-title = Remove your account
account-erase-lead = This cannot be undone.
account-erase-goes = Your name and e-mail address disappear. You get no more messages.
account-erase-stays = Plans that you handed in stay, without your name. Others have supported them or voted on them.
account-erase-votes = A vote with a code from the letter keeps counting. It is not tied to your account.
account-erase-action = Remove my account
account-back = Back to my data
account-plans-title = My plans
account-plans-none = You have not handed in a plan yet.
account-plans-find = See where you can now
notice-signed-out = You are signed out.
notice-sign-in-again = That took too long. Fill in your password once more.
notice-saved = Saved.
notice-session-ended = That device is signed out.
notice-erased = Your account is removed and you are signed out.
mail-sign-in-subject = Your link to sign in at { $organisation }
mail-sign-in-body =
    Hello,

    With this link you sign in at { $organisation }:

    { $link }

    The link works for { $minutes } minutes and once.

    Did you not ask for this? Then you need not do anything. Nobody gets in without this link.
