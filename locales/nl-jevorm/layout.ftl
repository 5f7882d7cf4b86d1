# Only what differs when an installation says "je".
layout-waiting = wachten op jou
layout-crumbs = Je bent hier
form-errors-intro = Verbeter dit en verstuur het formulier daarna opnieuw. Wat je invulde, staat er nog.
form-draft-kept = Je concept is bewaard in dit venster, tot je het verstuurt.
