# Natellen met een programma, informeel.
program-link = Zo kom je aan het programma, en zo gebruik je het
program-heading = Tel na met een programma op je computer
program-lead = Met het programma Bondgenoot tel je de stemmen op je eigen computer. Je hebt er geen account voor nodig, en er gaat niets van jou naar ons.
program-build = Je bouwt het zelf van de broncode. Daarvoor zijn Rust en een C-compiler nodig. Typ in de map met de broncode:
program-to-recount = Tel in je browser
